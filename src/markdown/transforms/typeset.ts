import type { Language } from '../../site.ts';

/**
 * Stands between the pieces of a line whose markup differs, so that a line is
 * typeset in one go and cut again at the same places. One of the noncharacters
 * that Unicode keeps for a program's own use: no reference of Markdown gives
 * it, and `cleanSource` takes it out of what editors write.
 */
export const SEAM = '\uFDD0';

/** Stands for a piece that isn't prose: a picture, code, the mark of a footnote. */
export const ATOM = '\uFDD1';

/** Units that a number is kept together with. */
const UNITS = [
  'nm µm mm cm m km mg g kg ms s min h Hz kHz MHz GHz mW W kW Wh kWh mAh mA A V dB K',
  'nit nits lm dpi ppi fps kB KB MB GB TB bit Mbps Gbps Mbit/s Gbit/s MB/s GB/s px MP Mpx',
  '% ‰ °C € $ £ ¥ euro yuan',
]
  .flatMap((line) => line.split(' '))
  .map((unit) => unit.replace(/[$/]/g, String.raw`\$&`));

/**
 * All that is looked at, in one pass: addresses (kept), quotation marks and
 * apostrophes, hyphens, dots, and the space between a number and its unit.
 * No branch can run over the same characters twice, so that time stays linear.
 */
const MARKS = new RegExp(
  [
    String.raw`\b(?:https?|ftp):\/\/[^\s${SEAM}]+|\bwww\.[^\s${SEAM}]+`,
    `["']`,
    '-{2,}',
    String.raw`\.{3,}`,
    String.raw`(?<=\d${SEAM}*)[ \n](?=${SEAM}*(?:${UNITS.join('|')})(?![\p{L}\p{N}]))`,
  ].join('|'),
  'gu',
);

/** Words that begin with an apostrophe and would pass for the start of a quotation. */
const ELISIONS: Readonly<Record<Language, RegExp>> = {
  it: /^(?:ndrangheta|ndrine?|sto|sta|sti|ste|na|no|nu|n|l|mo)(?!\p{L})/iu,
  en: /^(?:tis|twas|em|til|cause|n|round|bout)(?!\p{L})/iu,
};

const DECADE = /^\d\d(?!\d)/;
const BEFORE_WORD = /[\s([{«“‘\-–—/]/u;
const WORD = /[\p{L}\p{N}\uFDD1]/u;
const CLOSER = /[^\s\uFDD0]\uFDD0*'(?!\uFDD0*[\p{L}\p{N}])/gu;

/**
 * A line of prose with the marks of good typesetting: curly quotation marks and
 * apostrophes, dashes for `--` and `---`, one sign for `...`, inches for `6,7"`,
 * and a number kept on one line with its unit (SI brochure, 5.4.3: the space
 * belongs to the value). «Guillemets», addresses and everything else stay as written.
 */
export function typeset(line: string, language: Language): string {
  const quotes: Quotes = { language, open: false, lastCloser: undefined };
  return line.replace(MARKS, (mark, at: number) => replacement(mark, at, line, quotes));
}

function replacement(mark: string, at: number, line: string, quotes: Quotes): string {
  const before = neighbour(line, at, -1);
  const after = neighbour(line, at + mark.length - 1, 1);
  switch (mark[0]) {
    case '"':
      return double(before, after, quotes);
    case "'":
      return single(before, after, at, line, quotes);
    case '-':
      return dash(mark, before, after);
    case '.':
      return mark.length === 3 ? '…' : mark;
    case ' ':
    case '\n':
      return '\u00A0';
    default:
      return mark;
  }
}

/** The nearest character in one direction, seams left out; empty at the ends of the line. */
function neighbour(line: string, at: number, step: 1 | -1): string {
  let next = at + step;
  while (line[next] === SEAM) next += step;
  return line[next] ?? '';
}

function double(before: string, after: string, quotes: Quotes): string {
  const afterElision = /['’]/.test(before) && !quotes.open;
  const opens = after.trim() !== '' && (before === '' || BEFORE_WORD.test(before) || afterElision);
  if (!opens && !quotes.open && /\d/.test(before)) return '″';
  quotes.open = opens;
  return opens ? '“' : '”';
}

function single(before: string, after: string, at: number, line: string, quotes: Quotes): string {
  if (before !== '' && !BEFORE_WORD.test(before)) return '’';
  const rest = line.slice(at + 1, at + 16);
  if (after.trim() === '' || DECADE.test(rest) || ELISIONS[quotes.language].test(rest)) return '’';
  quotes.lastCloser ??= Array.from(line.matchAll(CLOSER)).at(-1)?.index ?? -1;
  return quotes.lastCloser >= at ? '‘' : '’';
}

/** A hyphen pair that leans on the word after it, as in `--force`, is an option of a command. */
function dash(mark: string, before: string, after: string): string {
  const leans = (before === '' || BEFORE_WORD.test(before)) && WORD.test(after);
  if (mark.length > 3 || (mark.length === 2 && leans)) return mark;
  return mark.length === 3 ? '—' : '–';
}

/** What the quotation marks so far say of the next one. */
interface Quotes {
  readonly language: Language;
  /** true between an opening and a closing double mark. */
  open: boolean;
  /** Where the last single mark stands that could close a quotation; found when first asked for. */
  lastCloser: number | undefined;
}
