import { lstatSync, readdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';

/**
 * Every file of a folder by its path from there, with forward slashes. Nothing when there is no folder.
 *
 * @param look `statSync` to follow links
 */
export function listFiles(folder: string, look: typeof lstatSync = lstatSync): Map<string, FileFact> {
  const files = new Map<string, FileFact>();
  const visit = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      const fact = entry.isDirectory() ? undefined : look(path.join(folder, name));
      if (!fact || fact.isDirectory()) visit(name);
      else files.set(name, asFact(fact));
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })) visit('');
  return files;
}

/** What tells whether a file is the one that was written, without reading it. */
export function factOf(file: string): FileFact {
  return asFact(lstatSync(file));
}

function asFact({ size, mtimeMs, ino }: Stats): FileFact {
  return { size, modified: mtimeMs, inode: ino };
}

/** A file as its folder knows it. */
export interface FileFact {
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly modified: number;
  readonly inode: number;
}
