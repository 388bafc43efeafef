/** Characters of a quotation that fit in a message. */
const LIMIT = 60;

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
