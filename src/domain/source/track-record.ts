import type { RumorKind } from '../../schema/rumor.ts';
import type { Rumor } from '../rumor/rumor.ts';
import type { DeletedEvidence } from './deleted-evidence.ts';
import { deletedEvidence } from './deleted-evidence.ts';
import type { Score } from './scores.ts';
import { scoresOf } from './scores.ts';
import type { Tally } from './tally.ts';
import { tallyScores } from './tally.ts';

/**
 * The track record of every source that spoke for itself, by its id, in order of id.
 * Each rumor is read once, whatever the number of sources.
 *
 * @param dayOf the day on which a moment falls at the newsroom, from `daysIn`
 */
export function trackRecords(
  rumors: Iterable<Rumor>,
  dayOf: (time: number) => string,
): ReadonlyMap<string, TrackRecord> {
  const scores = [...rumors].flatMap(scoresOf).sort(compareScores);
  return new Map(
    [...Map.groupBy(scores, ({ source }) => source)].map(([source, own]) => [
      source,
      {
        source,
        ...tallyScores(own, dayOf),
        beats: beatsOf(source, own, dayOf),
        deleted: deletedEvidence(own),
      },
    ]),
  );
}

function beatsOf(source: string, scores: readonly Score[], dayOf: (time: number) => string): Beat[] {
  return [...Map.groupBy(scores, ({ kind }) => kind)]
    .map(([beat, own]) => ({ source, beat, ...tallyScores(own, dayOf) }))
    .sort((a, b) => compareText(a.beat, b.beat));
}

function compareScores(a: Score, b: Score): number {
  return (
    compareText(a.source, b.source) ||
    (a.settlement?.time ?? 0) - (b.settlement?.time ?? 0) ||
    compareText(a.rumor, b.rumor)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How a source fared on all it said for itself. */
export interface TrackRecord extends Tally {
  /** Id of the source. */
  readonly source: string;
  /** The same by kind of rumor, in alphabetical order. */
  readonly beats: readonly Beat[];
  readonly deleted: DeletedEvidence;
}

/** How a source fared on one kind of rumor. */
export interface Beat extends Tally {
  /** Id of the source. */
  readonly source: string;
  readonly beat: RumorKind;
}
