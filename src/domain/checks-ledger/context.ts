import type { Site } from '../../site.ts';
import type { Ledger, LedgerLine } from '../ledger/ledger.ts';
import { heldLines } from '../ledger/ledger.ts';
import type { Standing } from '../ledger/standing.ts';
import { standingEntries } from '../ledger/standing.ts';
import type { Library } from '../library.ts';
import type { Place, Problem } from '../problems.ts';
import type { Edition, Records } from '../records.ts';
import type { Urls } from '../urls.ts';
import { createUrls } from '../urls.ts';
import type { Doubts } from './doubts.ts';
import { doubtsIn } from './doubts.ts';

/** Lays the ledger beside what the content says. */
export function openLedger(library: Library, ledger: Ledger, edition: Edition, site: Site): LedgerContext {
  const urls = createUrls(site.paths);
  const now = Date.parse(edition.now);
  const held = heldLines(ledger);
  return {
    ledger,
    promises: [...held.values()].filter(({ time }) => time <= now),
    held,
    standing: standingEntries(library.records, { now, urls }),
    records: library.records,
    doubts: doubtsIn(library, urls),
    now,
    urls,
    site,
  };
}

/** The id of a line, as a place in the ledger. */
export function placeOf({ line, column, origin, id }: LedgerLine): Place {
  return { line, column, length: origin.length + id.length };
}

/** The address that an id starts with: of an article, a rumor, the page about feeds. */
export function baseOf(id: string): string {
  return id.replace(/#.*$/, '');
}

/** What the rules about the ledger look at. */
export interface LedgerContext {
  readonly ledger: Ledger;
  /** What must be there at this edition, each id once, in the order of the file. */
  readonly promises: readonly LedgerLine[];
  /** The same of every edition, by id. */
  readonly held: ReadonlyMap<string, LedgerLine>;
  /** What is there, by id. */
  readonly standing: ReadonlyMap<string, Standing>;
  readonly records: Records;
  readonly doubts: Doubts;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly urls: Urls;
  readonly site: Site;
}

/** One rule about the ledger. */
export type LedgerCheck = (context: LedgerContext) => Problem[];
