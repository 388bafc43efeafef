import type { LineFlaw } from '../domain/checks-ledger/details.ts';
import { instantName } from '../domain/instant-name.ts';
import type { Ledger, LedgerLine, What } from '../domain/ledger/ledger.ts';
import { GONE, WHATS } from '../domain/ledger/ledger.ts';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { INSTANT } from '../schema/fields.ts';
import { decodeText } from './text.ts';

/** Date, id, word. Written with tabs; spaces, which some programs put in their place, do no harm. */
const LINE = /^(\S+)(\s+)(\S+)\s+(\S+)\s*$/;

/**
 * A whole address as this site makes them, with a fragment or without: of an article (`/2021/11/slug/`), a rumor
 * (`/voci/id/`) or the weeks (`/segui/#2021-W46`). What stands before these is where the site was, which may have been
 * below a path.
 */
const ID =
  /^(https?:\/\/[\w.:[\]-]+(?:\/[\w.~-]+)*?)(\/(?:\d{4}\/\d{2}\/[\w-]+|[\w-]+\/[\w-]+(?!\/#\d{4}-W)|[\w-]+)\/(?:#([\w.:-]+))?)$/;

/** What git leaves at the start of a line where two versions could not be joined. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

const WEEK = /^\d{4}-W\d{2}$/;
const KNOWN: ReadonlySet<string> = new Set(WHATS);

/**
 * Reads the ledger of what was published. A line that can't be understood is a
 * problem; the others are read.
 *
 * @param bytes the whole file
 * @param file its path, for the problems
 */
export function readLedger(bytes: Buffer, file: string): { ledger: Ledger; problems: Problem[] } {
  const decoded = decodeText(bytes, file);
  // Two versions side by side: the lines of both were published, so both are read.
  const text = decoded.text ?? bytes.toString('utf8');
  const problems: Problem[] = decoded.problems.filter(({ kind }) => kind !== 'merge-conflict');
  const lines: LedgerLine[] = [];
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const read = readLine(row, index + 1);
    if (typeof read !== 'string') lines.push(read);
    else problems.push(problem('ledger-line', file, placeOf(row, index + 1), { reason: read, text: row }));
  }
  return { ledger: { file, lines }, problems };
}

function readLine(row: string, line: number): LedgerLine | LineFlaw {
  if (CONFLICT.test(row)) return 'conflict';
  const [, at, gap, whole, what] = LINE.exec(row) ?? [];
  if (at === undefined || gap === undefined || whole === undefined || what === undefined) return 'shape';
  const time = INSTANT.test(at) ? Date.parse(at) : NaN;
  if (Number.isNaN(time)) return 'date';
  const [, origin, id, fragment] = ID.exec(whole) ?? [];
  if (origin === undefined || id === undefined) return 'id';
  if (!isWhat(what)) return 'what';
  if (!isNamed(what, fragment, time)) return 'moment';
  return { line, column: at.length + gap.length + 1, at, time, origin, id, what };
}

/** Whether the fragment is the one that such an entry has. */
function isNamed(what: What, fragment: string | undefined, time: number): boolean {
  if (what === GONE) return true;
  if (what === 'article') return fragment === undefined;
  if (what === 'digest') return fragment !== undefined && WEEK.test(fragment);
  return fragment === instantName(time);
}

function isWhat(word: string): word is What {
  return KNOWN.has(word);
}

function placeOf(row: string, line: number) {
  return { line, column: 1, length: row.length };
}
