import { createHash } from 'node:crypto';
import { words } from '../words.ts';
import { PageError } from './page.ts';
import type { KnownPage } from './page-maker.ts';

/**
 * The pages of a site in the order of their files, whichever thread listed them.
 *
 * @param taken files that the site has besides
 * @throws {PageError} when the site has such a file besides
 * @throws when two of them are one file
 */
export function sortPages(pages: readonly KnownPage[], taken: ReadonlySet<string>): KnownPage[] {
  const sorted = pages.toSorted((a, b) => compare(a.file, b.file) || compare(a.component, b.component));
  sorted.forEach(({ file, component }, index) => {
    if (taken.has(file)) throw new PageError({ pathname: `/${file}`, component }, words.taken);
    const before = sorted[index - 1];
    if (before?.file === file)
      throw new Error(`/${file} is claimed by ${before.component} and by ${component}.`);
  });
  return sorted;
}

/** A digest of all that sorted pages show. */
export function digestOf(pages: readonly KnownPage[]): string {
  const hash = createHash('sha256');
  for (const { file, key } of pages) hash.update(`${file}\0${key}\0`);
  return hash.digest('hex');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
