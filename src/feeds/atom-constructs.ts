import type { FeedAuthor } from '../views/feed/entry.ts';
import { asHtml, looksLikeHtml, plainly } from './plain.ts';
import { element, parent } from './xml.ts';

/**
 * Text that no software can mistake: as HTML where the bare words could be taken for it.
 *
 * @see RFC 4287, section 3.1
 */
export function textConstruct(name: string, text: string): string {
  return looksLikeHtml(text) ? element(name, { type: 'html' }, asHtml(text)) : element(name, {}, text);
}

/**
 * Someone who signs: an entry, or the newsroom for all that nobody else signs.
 *
 * @see RFC 4287, section 3.2
 */
export function person({ name, url }: FeedAuthor): string {
  return parent('author', {}, element('name', {}, plainly(name)) + element('uri', {}, url));
}
