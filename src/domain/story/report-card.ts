import type { Rumor } from '../rumor/rumor.ts';
import type { Status } from '../rumor/statuses.ts';
import { isOpen, STATUSES } from '../rumor/statuses.ts';
import type { Score } from '../source/scores.ts';
import { scoresOf } from '../source/scores.ts';

/**
 * How a story ended, or how far it is.
 *
 * @param rumors those of the story
 */
export function reportCard(rumors: readonly Rumor[]): ReportCard {
  const settled = rumors.length > 0 && rumors.every(({ status }) => !isOpen(status));
  return {
    settled,
    settledAt: settled ? lastChange(rumors) : undefined,
    counts: countStatuses(rumors),
    unreported: rumors.filter(({ status }) => !status).length,
    sources: sourceResults(rumors.flatMap(scoresOf)),
    durations: rumors
      .flatMap(durationOf)
      .sort((a, b) => a.milliseconds - b.milliseconds || compareRumors(a, b)),
    void: rumors.flatMap(voidOf).sort(compareRumors),
  };
}

function lastChange(rumors: readonly Rumor[]): string | undefined {
  return rumors
    .flatMap(({ history }) => history.at(-1) ?? [])
    .reduce((latest, change) => (change.time > latest.time ? change : latest)).at;
}

function countStatuses(rumors: readonly Rumor[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of rumors) if (status) counts[status] += 1;
  return counts;
}

function sourceResults(scores: readonly Score[]): SourceResult[] {
  return [...Map.groupBy(scores, ({ source }) => source)]
    .map(([source, own]) => {
      const rumors = (result: Score['result']) =>
        own
          .filter((score) => score.result === result)
          .map(({ rumor }) => rumor)
          .sort();
      return { source, hits: rumors('hit'), misses: rumors('miss'), void: rumors('void') };
    })
    .filter(({ hits, misses, void: gone }) => hits.length + misses.length + gone.length > 0)
    .sort(compareResults);
}

function compareResults(a: SourceResult, b: SourceResult): number {
  return b.hits.length - a.hits.length || a.misses.length - b.misses.length || (a.source < b.source ? -1 : 1);
}

function durationOf({ id, events, settlement }: Rumor): Duration[] {
  const first = events.find(({ kind }) => kind === 'report');
  if (!settlement || !first || first.time > settlement.time) return [];
  return [{ rumor: id, from: first.at, to: settlement.at, milliseconds: settlement.time - first.time }];
}

function voidOf({ id, settlement }: Rumor): VoidRumor[] {
  return settlement?.outcome === 'void'
    ? [{ rumor: id, at: settlement.at, because: settlement.verdict.because }]
    : [];
}

function compareRumors(a: { readonly rumor: string }, b: { readonly rumor: string }): number {
  return a.rumor < b.rumor ? -1 : 1;
}

/** What a story's readers were told, and what came of it. */
export interface ReportCard {
  /** true when every rumor of the story was ruled on or expired, and there is one. */
  readonly settled: boolean;
  /** When the last of them was (RFC 3339); undefined while the story is open. */
  readonly settledAt: string | undefined;
  /** Rumors by today's status. */
  readonly counts: Readonly<Record<Status, number>>;
  /** Rumors that nobody reports yet: they have no status. */
  readonly unreported: number;
  /** Who spoke for themselves before a verdict: most hits first, then fewest misses. */
  readonly sources: readonly SourceResult[];
  /** From first report to verdict, shortest first. */
  readonly durations: readonly Duration[];
  /** What can no longer be true or false, in order of id. */
  readonly void: readonly VoidRumor[];
}

/** How one source fared in a story, as ids of rumors. */
export interface SourceResult {
  readonly source: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  readonly void: readonly string[];
}

/** How long a rumor was open. */
export interface Duration {
  readonly rumor: string;
  /** First report (RFC 3339). */
  readonly from: string;
  /** Verdict in force (RFC 3339). */
  readonly to: string;
  readonly milliseconds: number;
}

/** A rumor whose question has gone. */
export interface VoidRumor {
  readonly rumor: string;
  /** RFC 3339. */
  readonly at: string;
  /** The editor's sentence. */
  readonly because: string | undefined;
}
