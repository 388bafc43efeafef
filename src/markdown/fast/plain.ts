import { CELL, LABEL, LINE, VALUE } from './plain-line.ts';

/** What prose doesn't start with: white space, and the signs of other blocks. */
const NO_PROSE = String.raw`(?![\s#>+=|:~-]|\d+[.)])`;

const words = sticky(`${LINE}(?<!\\s)`);
const cells = sticky(String.raw`\|(?:${CELL}\|)+`);

/**
 * Lines by how they start, with what has to follow on them and the lines that
 * they may stand right below; any may stand at the start or below a blank line.
 * The first that fits counts.
 */
const LINES: readonly Line[] = [
  {
    kind: 'item',
    start: sticky(String.raw`(?:[*+-]|\d{1,9}[.)]) (?:\[[ x]\] )?${NO_PROSE}`),
    rest: words,
    below: ['item', 'heading', 'opening'],
  },
  { kind: 'quote', start: sticky(`> ${NO_PROSE}`), rest: words, below: ['quote', 'heading', 'opening'] },
  { kind: 'quote', start: sticky(String.raw`>(?=\n> )`), below: ['quote'] },
  { kind: 'heading', start: sticky(String.raw`#{1,6} (?![\s#]|[^\n]*#$)`), rest: words, below: ['opening'] },
  { kind: 'note', start: sticky(String.raw`\[\^[\w-]+\]: ${NO_PROSE}`), rest: words, below: ['note'] },
  {
    kind: 'row',
    start: sticky(String.raw`(?=\|[^\n]*\n\|(?: *:?-+:? *\|)+$)`),
    rest: cells,
    below: [],
  },
  { kind: 'row', start: sticky(String.raw`(?=\|)`), rest: cells, below: ['row'] },
  { kind: 'rule', start: sticky(String.raw`(?:-{3,}|\*{3,})$`), below: [] },
  {
    kind: 'fence',
    start: sticky(String.raw`\x60{3}[\w+#.-]*\n(?:(?! *\x60{3})[^\n\r\t]*\n)*\x60{3}$`),
    below: [],
  },
  { kind: 'leaf', start: sticky(String.raw`::embed\[${LABEL}\]\{url=${VALUE}\}$`), below: [] },
  {
    kind: 'opening',
    start: sticky(String.raw`:::(?:aside|pullquote)(?:\[${LABEL}\])?(?:\{(?:title|by)=${VALUE}\})?$`),
    below: [],
  },
  { kind: 'closing', start: sticky(':::$'), below: ['prose', 'heading', 'item', 'quote'] },
  { kind: 'prose', start: sticky(NO_PROSE), rest: words, below: ['prose', 'heading', 'opening'] },
];

/** Lines that may stand between those of a directive; on others, the parsers differ on where it ends. */
const WITHIN: ReadonlySet<Kind> = new Set(['prose', 'heading', 'item', 'quote', 'closing']);

/** What other parsers link without being asked, unless it is in the midst of an address. */
const BARE_ADDRESS = /(?<!:\/\/)www\./i;

/** A colon that starts a directive within a line; where there are none of a line's own, none is looked for. */
const DIRECTIVES = '::';
const COLON = /(?<!:):(?![\s:/])/;

/**
 * true for a text in the forms of Markdown that nearly all articles keep to:
 * blocks that start at the margin, with blank lines between them, and simple
 * things within their lines. Where parsers differ it is on none of these, as
 * tests show. Takes time in proportion to the text.
 */
export function isPlain(source: string): boolean {
  if (BARE_ADDRESS.test(source) || (source.includes(DIRECTIVES) && COLON.test(source))) return false;
  let above: Kind | undefined;
  let isOpen = false;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\n') {
      above = undefined;
      continue;
    }
    const line = lineAt(source, at, above);
    if (line === undefined || (isOpen ? !WITHIN.has(line.kind) : line.kind === 'closing')) return false;
    if (line.kind === 'opening' || line.kind === 'closing') isOpen = line.kind === 'opening';
    above = line.kind;
    at = line.end;
  }
  return !isOpen;
}

/** The line, or block of lines, that starts at a place below another, and where it ends. */
function lineAt(
  source: string,
  at: number,
  above: Kind | undefined,
): { kind: Kind; end: number } | undefined {
  for (const { kind, start, rest, below } of LINES) {
    if (above !== undefined && !below.includes(above)) continue;
    const from = skip(start, source, at);
    if (from === undefined) continue;
    const end = rest === undefined ? from : skip(rest, source, from);
    return end === undefined || (end < source.length && source[end] !== '\n') ? undefined : { kind, end };
  }
  return undefined;
}

/** Where what `pattern` matches at a place ends; undefined where it doesn't match there. */
function skip(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'my');
}

type Kind =
  'prose' | 'heading' | 'item' | 'quote' | 'note' | 'row' | 'rule' | 'fence' | 'leaf' | 'opening' | 'closing';

interface Line {
  readonly kind: Kind;
  readonly start: RegExp;
  readonly rest?: RegExp;
  readonly below: readonly Kind[];
}
