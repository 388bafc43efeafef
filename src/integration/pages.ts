import { createHash } from 'node:crypto';
import { PageError } from './page.ts';
import { words } from './words.ts';
import type { RenderedPage } from './workers/render.ts';

/**
 * The pages of a site in the order of their files, whichever thread listed them.
 *
 * @param taken files that the site has besides
 * @throws {PageError} when the site has such a file besides
 * @throws when two of them are one file
 */
export function sortPages(pages: readonly RenderedPage[], taken: ReadonlySet<string>): RenderedPage[] {
  const sorted = pages.toSorted((a, b) => compare(a.file, b.file) || compare(a.entrypoint, b.entrypoint));
  sorted.forEach(({ file, entrypoint }, index) => {
    if (taken.has(file)) throw new PageError(`/${file}`, entrypoint, words.taken);
    const before = sorted[index - 1];
    if (before?.file === file)
      throw new Error(`/${file} is claimed by ${before.entrypoint} and by ${entrypoint}.`);
  });
  return sorted;
}

/** A digest of all that sorted pages show. */
export function digestOf(pages: readonly RenderedPage[]): string {
  const hash = createHash('sha256');
  for (const { file, key } of pages) hash.update(`${file}\0${key}\0`);
  return hash.digest('hex');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
