import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder by its path from there, with forward slashes. Nothing when there is no folder. */
export function listFiles(folder: string): Map<string, FileFact> {
  const files = new Map<string, FileFact>();
  const visit = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else files.set(name, factOf(path.join(folder, name)));
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })) visit('');
  return files;
}

/** What tells whether a file is the one that was written, without reading it. */
export function factOf(file: string): FileFact {
  const { size, mtimeMs, ino } = lstatSync(file);
  return { size, modified: mtimeMs, inode: ino };
}

/** A file as its folder knows it. */
export interface FileFact {
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly modified: number;
  readonly inode: number;
}
