import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** How many files are read at one time. */
const AT_ONCE = 64;

/** Every file of a folder, as paths from it with forward slashes, in order. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** How many files a folder has, and how many bytes. */
export async function weigh(folder: string): Promise<Weight> {
  const files = await filesOf(folder);
  const sizes = await mapFew(files, async (file) => (await stat(path.join(folder, file))).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The digest of every file of a folder, by path. */
export async function digests(folder: string): Promise<Map<string, string>> {
  const files = await filesOf(folder);
  const all = await mapFew(files, async (file) => {
    return createHash('sha256')
      .update(await readFile(path.join(folder, file)))
      .digest('base64');
  });
  return new Map(files.map((file, index) => [file, all[index]!]));
}

/** Paths that only one of two trees has, or that differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

async function mapFew<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}

/** What a folder holds. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}
