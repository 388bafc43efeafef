import type { SettledStatus } from '../rumor/statuses.ts';
import type { Side } from '../rumor/stance.ts';
import type { Result, Score } from './scores.ts';
import type { Interval } from './wilson.ts';
import { wilson } from './wilson.ts';

/**
 * Adds scores up.
 *
 * @param scores of one source, in the order in which they are to be listed
 * @param dayOf the day on which a moment falls at the newsroom
 */
export function tallyScores(scores: readonly Score[], dayOf: (time: number) => string): Tally {
  const scored = (result: Result) => scores.flatMap((score) => (score.result === result ? ended(score) : []));
  const rumors = (result: Result) =>
    scores.filter((score) => score.result === result).map(({ rumor }) => rumor);
  const [hits, misses] = [scored('hit'), scored('miss')];
  return {
    ...rate(hits, misses),
    verdictDays: new Set([...hits, ...misses].map(({ time }) => dayOf(time))).size,
    void: rumors('void'),
    open: rumors('open'),
    expired: rumors('expired'),
    withdrawn: rumors('withdrawn'),
  };
}

/** Hits against misses, with the plausible range. */
export function rate<Entry>(hits: readonly Entry[], misses: readonly Entry[]): Rate<Entry> {
  const scored = hits.length + misses.length;
  return { hits, misses, scored, interval: scored > 0 ? wilson(hits.length, scored) : undefined };
}

/** The parts of a score that a list of hits and misses shows. */
export function ended({ rumor, stance, settlement }: Score): ScoredRumor[] {
  if (!stance || !settlement) return [];
  const { outcome, at, time } = settlement;
  return [{ rumor, stance, outcome, at, time }];
}

/** Hits and misses, and what they say of the rate behind them. */
export interface Rate<Entry = ScoredRumor> {
  readonly hits: readonly Entry[];
  readonly misses: readonly Entry[];
  /** Hits and misses together. */
  readonly scored: number;
  /** 95 % Wilson interval of hits among scored; undefined when nothing was scored. */
  readonly interval: Interval | undefined;
}

/** A rate with what is counted openly beside it, as ids of rumors. */
export interface Tally extends Rate {
  /** Distinct days on which the scored rumors were ruled on. */
  readonly verdictDays: number;
  readonly void: readonly string[];
  readonly open: readonly string[];
  readonly expired: readonly string[];
  readonly withdrawn: readonly string[];
}

/** A rumor that counts for or against a source. */
export interface ScoredRumor {
  /** Id of the rumor. */
  readonly rumor: string;
  readonly stance: Side;
  readonly outcome: SettledStatus;
  /** When it was ruled on (RFC 3339, as the editor wrote it). */
  readonly at: string;
  /** The same in milliseconds since 1970. */
  readonly time: number;
}
