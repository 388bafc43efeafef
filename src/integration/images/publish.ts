import { performance } from 'node:perf_hooks';
import type { Archive } from '../../domain/archive.ts';
import { words } from '../words.ts';
import type { PictureCache } from './cache.ts';
import { makeMissing, nameOf } from './make.ts';
import type { PictureMaker } from './make.ts';
import { PictureError } from './picture-error.ts';
import { wantedPictures } from './wanted.ts';

/**
 * Begins to make the pictures of a site while its pages are rendered.
 *
 * @param isOurs whether the file at an address is for this build to make and publish; left out: each is
 */
export function startPictures(
  archive: Archive,
  make: PictureMaker,
  cache: PictureCache,
  isOurs: (address: string) => boolean = () => true,
): Pictures {
  const all = wantedPictures(archive);
  const wanted = all.filter(({ url }) => isOurs(url));
  const names = wanted.map(nameOf);
  const start = performance.now();
  const making = makeMissing(wanted, make, cache).then((made) => ({ ...made, seconds: secondsSince(start) }));
  return {
    names,
    async failures() {
      const { failures } = await making;
      return [...new Set(failures.map(describe))].sort();
    },
    async publish(folder, present = new Set()) {
      const { made, kept, seconds } = await making;
      cache.place(
        names.filter((name) => !present.has(name)),
        folder,
      );
      await cache.prune(kept.difference(new Set(all.map(nameOf))), Date.now());
      return words.made(made, wanted.length - made, seconds);
    },
  };
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/** One line for an editor; of what is no picture's fault, all there is. */
function describe(failure: unknown): string {
  if (failure instanceof PictureError) return `${failure.file}: ${words.faults[failure.reason]}`;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

/** Pictures that are being made. */
export interface Pictures {
  /** The names of all, made or not. */
  readonly names: readonly string[];
  /** Waits for the last one; every file that can't be published, with the reason. */
  failures(): Promise<readonly string[]>;
  /**
   * Waits for the last one and puts all into a folder; a line that says how many.
   *
   * @param present names of those that the published site has already, and that need not be put there
   */
  publish(folder: string, present?: ReadonlySet<string>): Promise<string>;
}
