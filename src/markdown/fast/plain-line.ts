/** Letters and digits of scripts that no edition of Unicode counts among the marks. */
const LETTER = String.raw`0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u4E00-\u9FFF`;

/** What has to stand around and within `*` and `_` for them to be emphasis, and nothing else (CommonMark, 6.2). */
const BEFORE = String.raw`(?<=^|[ ("'«“‘’—–[-])`;
const FIRST = String.raw`(?=[${LETTER}["'«“(\x60])`;
const LAST = String.raw`(?<=[${LETTER}\])"'»”’.,;:!?…%\x60])`;
const AFTER = String.raw`(?=$|[ .,;:!?)"'»”’…—–\]-])`;

/** An ampersand that starts no character reference. */
const AMPERSAND = String.raw`&(?!#?\w+;)`;

/** Characters that mean nothing in Markdown, wherever they stand. */
const LETTERS = String.raw`[^\n\r\t*_\x60[\]<&\\~!:@|]`;

/**
 * Text: what means nothing in Markdown, and what doesn't here, because of what
 * stands around it. A run of letters is taken whole or not at all, by looking
 * ahead: a pattern that may divide it tries all the ways to, without end.
 */
const TEXT = [
  `${LETTERS}+(?!${LETTERS})`,
  AMPERSAND,
  ':(?!:|//)',
  String.raw`!(?!\[)`,
  String.raw`(?<=[ \n(«“])@`,
  '(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])',
].join('|');

const CODE = String.raw`\x60[^\s\x60|]+(?: [^\s\x60|]+)*\x60`;
const NOTE = String.raw`\[\^[\w-]+\](?![[(:])`;
const ADDRESS = String.raw`(?:[\w./:#?=%~+,;@!$-]|${AMPERSAND})+`;

/** A line of words, with emphasis, code, links, pictures and marks of footnotes in their plainest forms. */
export const LINE = `(?:${inline(String.raw`${TEXT}|\|`, '')})+`;

/** The words of a cell of a table, which a bar would end. */
export const CELL = `(?:${inline(TEXT, '|')})*`;

/** The words of a directive's label. */
export const LABEL = String.raw`[^\s[\]{}<>&*_\x60\\~!:@|]+(?: [^\s[\]{}<>&*_\x60\\~!:@|]+)*`;

/** A value of a directive's attribute, in its quotes. */
export const VALUE = String.raw`"(?:[^"\n\r\t&<>{}\x60\\]|${AMPERSAND})*"`;

/** Patterns of what a line is made of, one of them at a time. */
function inline(text: string, barred: string): string {
  const title = (quote: string) =>
    String.raw`${quote}(?:[^${quote}\n\r\t\\<\x60&${barred}]|${AMPERSAND})+${quote}`;
  const target = String.raw`\(${ADDRESS}(?: (?:${title('"')}|${title("'")}))?\)`;
  const words = `${text}|${CODE}`;
  const link = String.raw`\[(?:${words}|${emphasis(words)})+\]${target}`;
  const image = String.raw`!\[(?:${text})*\]${target}`;
  return [words, link, image, NOTE, emphasis(`${words}|${link}`)].join('|');
}

/** Bold and italics around something; neither within the other, as what closes which is where parsers err. */
function emphasis(inner: string): string {
  return [String.raw`\*\*`, String.raw`\*`, '__', '_']
    .map((mark) => `${BEFORE}${mark}${FIRST}(?:${inner})+${LAST}${mark}${AFTER}`)
    .join('|');
}
