import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Astro's list of pages that a build need not render again (astro/dist/core/build/incremental.js). */
const MANIFEST = 'incremental-build.json';

const MARK = 'unfinished';

/**
 * Marks Astro's page cache as being changed. Astro puts each page into it at once but its list of keys only at the
 * end: after a build that broke off, the list vouches for pages that are no longer there. Then the list is dropped.
 *
 * @param cacheDir Astro's `cacheDir`
 */
export async function beginIncremental(cacheDir: string): Promise<void> {
  const mark = path.join(cacheDir, MARK);
  if (existsSync(mark)) await rm(path.join(cacheDir, MANIFEST), { force: true });
  await mkdir(cacheDir, { recursive: true });
  await writeFile(mark, '');
}

/** Takes the mark away: list and pages agree. */
export function endIncremental(cacheDir: string): Promise<void> {
  return rm(path.join(cacheDir, MARK), { force: true });
}
