/** Characters of a quotation that fit in a message. */
const LIMIT = 60;

/**
 * A field as people say it, after the order of its file: `updates[1].kind` is
 * “updates, entry 1, field kind”.
 */
export function spokenField(field: string, words: { readonly item: string; readonly field: string }): string {
  return field
    .replace(/^\[(\d+)\]/, `${words.item} $1`)
    .replace(/\[(\d+)\]/g, `, ${words.item} $1`)
    .replaceAll('.', `, ${words.field} `);
}

/**
 * A piece of content as a message may quote it: on one line, not too long, and
 * without characters that would steer a terminal.
 */
export function excerpt(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\u{FFFD}')
    .trim();
  const characters = Array.from(line);
  return characters.length <= LIMIT
    ? line
    : `${characters
        .slice(0, LIMIT - 1)
        .join('')
        .trimEnd()}…`;
}

/** Words as a sentence of their own: with a capital letter, and with a full stop where they end without a mark. */
export function sentence(words: string): string {
  const text = words.trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}
