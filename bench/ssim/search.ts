import type { Candidate } from './candidates.ts';
import type { Cost } from './encoder.ts';
import { measure } from './encoder.ts';
import type { Picture } from './similarity.ts';

/** Qualities to look between. */
const RANGE = { least: 34, most: 90 };

/**
 * The lowest quality at which pictures keep, on average, as much as is asked for.
 *
 * @param pictures photographs, or pictures like them, at the size to be written
 * @param target mean similarity to reach
 */
export async function lowestQuality(
  { format, options }: Candidate,
  pictures: readonly Picture[],
  target: number,
): Promise<Found> {
  let { least, most } = RANGE;
  while (least < most) {
    const quality = Math.floor((least + most) / 2);
    if ((await costOf(quality)).similarity >= target) most = quality;
    else least = quality + 1;
  }
  return { quality: least, ...(await costOf(least)) };

  async function costOf(quality: number): Promise<Summary> {
    const costs: Cost[] = [];
    for (const picture of pictures) costs.push(await measure(picture, format, { ...options, quality }));
    return summary(costs);
  }
}

/** Means over pictures, and the one that lost most. */
export function summary(costs: readonly Cost[]): Summary {
  const mean = (of: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + of(cost), 0) / costs.length;
  return {
    bytes: mean(({ bytes }) => bytes),
    milliseconds: mean(({ milliseconds }) => milliseconds),
    similarity: mean(({ similarity }) => similarity),
    worst: Math.min(...costs.map(({ similarity }) => similarity)),
  };
}

/** What pictures cost on average and what is left of them. */
export interface Summary extends Cost {
  /** The lowest similarity among them. */
  readonly worst: number;
}

/** A quality and what it means. */
export interface Found extends Summary {
  readonly quality: number;
}
