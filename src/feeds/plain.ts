/** Keeps what looks like markup from being taken for it; takes no room. */
const WORD_JOINER = '\u2060';

/** What starts a tag, a comment or a reference in HTML. */
const MARKUP = /<(?=[a-z/!?])|&(?=#|\w+;)/i;
const EVERY_MARKUP = new RegExp(MARKUP, 'gi');

/**
 * Plain text in a place where some readers' software expects HTML and some does
 * not, such as the title of RSS: escaped twice it would be wrong for the one,
 * escaped once for the other. What would be taken for a tag or a reference is
 * kept from it instead.
 *
 * @param markup how that starts
 */
export function plainly(text: string, markup = EVERY_MARKUP): string {
  return text.replace(markup, `$&${WORD_JOINER}`);
}

/** Plain text as HTML. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Whether a text as it stands would be another one as HTML. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text);
}
