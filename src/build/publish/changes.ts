import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Amendment } from './amend.ts';
import type { FileFact } from './listing.ts';
import { listFiles } from './listing.ts';

/**
 * What has to be done to a published site for it to be as a clean build would make it.
 *
 * @param next the folder with the files that were made now
 * @param site the folder of the published site
 * @param standing what is in it
 * @param kept what of it is right as it is
 */
export function changesOf(
  next: string,
  site: string,
  standing: ReadonlyMap<string, FileFact>,
  kept: ReadonlySet<string>,
): Amendment {
  const made = listFiles(next);
  const isSame = ([file, fact]: readonly [string, FileFact]) => {
    const there = standing.get(file);
    if (there?.size !== fact.size) return false;
    return there.inode === fact.inode || sameBytes(path.join(next, file), path.join(site, file));
  };
  return {
    replace: [...made].filter((entry) => !isSame(entry)).map(([file]) => file),
    remove: [...standing.keys()].filter((file) => !made.has(file) && !kept.has(file)),
  };
}

function sameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
