import type { Entry } from '../feed/entry.ts';
import type { Status } from '../rumor/statuses.ts';
import { STATUSES } from '../rumor/statuses.ts';

/** The word of a line that takes earlier ones back: what they promised is no more. */
export const GONE = 'gone';

/** What a line of the ledger may say that was published. */
export const WHATS: readonly What[] = [
  'article',
  'update',
  'correction',
  'withdrawal',
  ...STATUSES,
  'digest',
  GONE,
];

/** What an entry is, in the word of the ledger: of a change of status, that which it led to. */
export function whatOf(entry: Entry): What {
  return entry.kind === 'change' ? entry.change.to : entry.kind;
}

/** Whether a word of the ledger is the status that a rumor took. */
export function isStatus(what: What): what is Status {
  return (STATUSES as readonly What[]).includes(what);
}

/** The first line of every id that was not taken back, in the order of the file. */
export function heldLines(ledger: Ledger | undefined): ReadonlyMap<string, LedgerLine> {
  const held = new Map<string, LedgerLine>();
  for (const line of ledger?.lines ?? []) {
    if (line.what === GONE) takeBack(held, line.id);
    else if (!held.has(line.id)) held.set(line.id, line);
  }
  return held;
}

/** Forgets an id, and with a page all that was told of its parts. */
export function takeBack(lines: Map<string, LedgerLine>, id: string): void {
  lines.delete(id);
  if (id.includes('#')) return;
  for (const other of lines.keys()) if (other.startsWith(`${id}#`)) lines.delete(other);
}

/** What was published under an id. */
export type What = Exclude<Entry['kind'], 'change'> | Status | typeof GONE;

/** All that was ever published, as the newsroom remembers it: ids that subscribers know, and that no edit may break. */
export interface Ledger {
  /** Path from the project's root. */
  readonly file: string;
  /** Those that can be understood, in the order of the file. */
  readonly lines: readonly LedgerLine[];
}

/** One thing that was published. */
export interface LedgerLine {
  /** Counted from 1. */
  readonly line: number;
  /** Where the id starts on it, counted from 1. */
  readonly column: number;
  /** When it happened (RFC 3339, as the editor wrote it then). */
  readonly at: string;
  /** The same in milliseconds since 1970. */
  readonly time: number;
  /** What ids began with then: scheme and host, and the path of a site that lay below one. */
  readonly origin: string;
  /** The rest of the id: an address from the site's root, with a fragment unless it is an article. */
  readonly id: string;
  readonly what: What;
}
