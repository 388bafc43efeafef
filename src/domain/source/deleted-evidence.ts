import { evidenceAt } from '../rumor/evidence.ts';
import type { Score } from './scores.ts';
import type { Rate } from './tally.ts';
import { ended, rate } from './tally.ts';

/**
 * How what a source deleted fared against what it left standing. The unit is
 * that of the track record; a scored rumor belongs to neither side when the
 * source showed nothing, or when what it showed went for a reason not its own.
 *
 * @param scores of one source, in the order in which they are to be listed
 */
export function deletedEvidence(scores: readonly Score[]): DeletedEvidence {
  const byFate = Map.groupBy(scores, fateOf);
  const fared = (fate: Fate) => {
    const group = byFate.get(fate) ?? [];
    const scored = (result: Score['result']) =>
      group.filter((score) => score.result === result).flatMap(ended);
    return rate(scored('hit'), scored('miss'));
  };
  return { deleted: fared('deleted'), kept: fared('kept') };
}

/** What a source had done, by the verdict, with the posts that back its word. */
function fateOf({ words, settlement }: Score): Fate {
  const time = settlement?.time ?? Infinity;
  const pieces = words.flatMap(({ evidence }) => evidence);
  const states = pieces.map((piece) => ({ by: piece.deletedBy, state: evidenceAt(piece, time)?.state }));
  if (states.some(({ state, by }) => state === 'deleted' && by !== 'platform')) return 'deleted';
  return states.some(({ state }) => state === 'live' || state === 'edited') ? 'kept' : 'neither';
}

type Fate = 'deleted' | 'kept' | 'neither';

/** Two rates side by side. */
export interface DeletedEvidence {
  /** Rumors on which the source, or someone unknown, took a post of its down before the verdict. */
  readonly deleted: Rate;
  /** Rumors on which its posts were still up at the verdict. */
  readonly kept: Rate;
}
