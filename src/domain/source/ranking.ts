import type { Tally } from './tally.ts';

/** What a rank takes: under it, chance alone explains too much. */
export const RANK_THRESHOLD = { scored: 5, verdictDays: 3 } as const;

/**
 * Sorts sources by the lower bound of their interval, so that nine of nine
 * comes before one of one. Equal bounds share a rank, and the next is skipped.
 * Takes track records as well as the beats of one kind.
 *
 * @returns those under the threshold beside, in order of id, without a rank
 */
export function rankSources<Entry extends SourceTally>(tallies: Iterable<Entry>): Ranking<Entry> {
  const all = [...tallies].sort(compareIds);
  const sorted = all.filter(isRankable).sort((a, b) => lowerBound(b) - lowerBound(a));
  const ranked: Ranked<Entry>[] = [];
  for (const [index, entry] of sorted.entries()) {
    const above = ranked.at(-1);
    const isTie = above && lowerBound(above.entry) === lowerBound(entry);
    ranked.push({ rank: isTie ? above.rank : index + 1, entry });
  }
  return { ranked, unranked: all.filter((entry) => !isRankable(entry)) };
}

function isRankable({ scored, verdictDays }: Tally): boolean {
  return scored >= RANK_THRESHOLD.scored && verdictDays >= RANK_THRESHOLD.verdictDays;
}

function lowerBound({ interval }: Tally): number {
  return interval?.low ?? 0;
}

function compareIds(a: SourceTally, b: SourceTally): number {
  return a.source < b.source ? -1 : 1;
}

/** The tally of one source. */
export type SourceTally = Tally & { readonly source: string };

/** A place among the ranked. */
export interface Ranked<Entry> {
  /** From 1. */
  readonly rank: number;
  readonly entry: Entry;
}

/** Sources with a rank, best first, and those without. */
export interface Ranking<Entry> {
  readonly ranked: readonly Ranked<Entry>[];
  readonly unranked: readonly Entry[];
}
