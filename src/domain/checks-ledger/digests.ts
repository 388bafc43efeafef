import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { LedgerContext } from './context.ts';
import { placeOf } from './context.ts';

/** Milliseconds of a week in which clocks are not changed. */
const WEEK = 7 * 86_400_000;
/** Milliseconds by which a week may be longer. */
const LEEWAY = 3_600_000;

/**
 * A digest is made of what happened in its week: while there is any of that, there is the digest. An item of a log
 * that is neither correction nor withdrawal makes none.
 */
export function checkDigests({ promises, standing, ledger }: LedgerContext): Problem[] {
  const ends = promises.filter(({ what }) => what === 'digest');
  if (ends.length === 0) return [];
  const times = [...standing.values()]
    .filter(({ what }) => what !== 'update')
    .map(({ time }) => time)
    .sort((a, b) => a - b);
  return ends
    .filter((line) => !hasBetween(times, line.time - WEEK - LEEWAY, line.time))
    .map((line) => problem('news-superseded', ledger.file, placeOf(line), { id: line.id, what: line.what }));
}

/** Whether one of the times, in order, is from `start` on and before `end`. */
function hasBetween(times: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < times.length && times[low]! < end;
}
