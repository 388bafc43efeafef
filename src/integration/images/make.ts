import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Card } from '../../images/card.ts';
import type { Variant } from '../../images/variant.ts';
import type { PictureCache } from './cache.ts';
import { cardRenderer } from './card.ts';
import { encode } from './encode.ts';
import { pixelsName, scaledPixels } from './pixels.ts';
import { sharp } from './sharp.ts';
import type { Wanted } from './wanted.ts';

/** The name under which a picture file is kept and published. */
export const nameOf = ({ url }: Pick<Wanted, 'url'>): string => path.posix.basename(url);

/**
 * Gets the maker of picture files for a project.
 *
 * @param root the project's root
 * @param cache where files are kept once made
 */
export function pictureMaker(root: string, cache: PictureCache): PictureMaker {
  const draw = cardRenderer(cache);
  return async (job) => {
    const pictures = job.filter(isVariant);
    if (pictures[0]) {
      const pixels = await scaledPixels(pictures[0], root);
      for (const each of pictures) await cache.keep(nameOf(each), await encode(pixels, each.format));
    }
    for (const card of job.filter(isCard)) await cache.keep(nameOf(card), await draw(card));
  };
}

/**
 * Makes every picture file that isn't kept yet, with all processors busy.
 *
 * @returns what was made, what had been, and all that went wrong. Never rejects.
 */
export async function makeMissing(
  wanted: readonly Wanted[],
  make: PictureMaker,
  cache: PictureCache,
): Promise<Made> {
  const kept = await cache.names();
  const missing = wanted.filter((each) => !kept.has(nameOf(each)));
  const failures: unknown[] = [];
  let made = 0;
  await eachAtOnce(jobsOf(missing), await workers(missing.length), async (job) => {
    await make(job).then(
      () => (made += job.length),
      (failure: unknown) => failures.push(failure),
    );
  });
  return { made, kept, failures };
}

/** Files grouped by the pixels they share, the largest first: so no processor is left with a long one at the end. */
function jobsOf(missing: readonly Wanted[]): Wanted[][] {
  const jobs = Map.groupBy(missing, (each) => (isVariant(each) ? pixelsName(each) : each.url));
  const area = ([first]: readonly Wanted[]) => (first && isVariant(first) ? first.width * first.height : 0);
  return [...jobs.values()].sort((a, b) => area(b) - area(a));
}

/** One thread a picture and a picture a processor: threads within a picture wait for each other. */
async function workers(files: number): Promise<number> {
  if (files === 0) return 0;
  (await sharp()).concurrency(1);
  return availableParallelism();
}

/** Runs `work` on every item, `workers` of them at a time. */
export async function eachAtOnce<Item>(
  items: readonly Item[],
  workers: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

function isVariant(wanted: Wanted): wanted is Variant {
  return 'digest' in wanted;
}

function isCard(wanted: Wanted): wanted is Card {
  return 'text' in wanted;
}

/** Makes picture files and keeps them: cards, or copies that differ in format alone. */
export type PictureMaker = (job: readonly Wanted[]) => Promise<void>;

/** What came of making pictures. */
export interface Made {
  /** How many files were made now. */
  readonly made: number;
  /** Names of all files kept from before, wanted or not. */
  readonly kept: ReadonlySet<string>;
  readonly failures: readonly unknown[];
}
