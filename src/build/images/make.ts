import { availableParallelism } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { PictureCache } from './cache.ts';
import { cardPen } from './card.ts';
import { encode } from './encode.ts';
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
  const pen = cardPen();
  return async (wanted) => {
    const bytes = 'text' in wanted ? await pen(wanted) : await encode(wanted, root);
    await cache.keep(nameOf(wanted), bytes);
  };
}

/**
 * Makes every picture file that isn't kept yet, with all processors busy.
 *
 * @returns what was made, what is kept without being wanted, and all that went wrong. Never rejects.
 */
export async function makeMissing(
  wanted: readonly Wanted[],
  make: PictureMaker,
  cache: PictureCache,
): Promise<Made> {
  // One thread a picture and a picture a processor: threads within a picture wait for each other.
  sharp.concurrency(1);
  const kept = await cache.names();
  const missing = wanted.filter((each) => !kept.has(nameOf(each)));
  const failures: unknown[] = [];
  await eachAtOnce(missing, availableParallelism(), (each) =>
    make(each).catch((failure: unknown) => void failures.push(failure)),
  );
  const unwanted = kept.difference(new Set(wanted.map(nameOf)));
  return { made: missing.length - failures.length, unwanted, failures };
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

/** Makes one picture file and keeps it. */
export type PictureMaker = (wanted: Wanted) => Promise<void>;

/** What came of making pictures. */
export interface Made {
  /** How many files were made now. */
  readonly made: number;
  /** Names of files kept from before that no page asks for. */
  readonly unwanted: ReadonlySet<string>;
  readonly failures: readonly unknown[];
}
