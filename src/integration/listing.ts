import { lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file of a folder by its path from there, with forward slashes, and its size in bytes. Nothing when there is no
 * folder.
 */
export function listFiles(
  folder: string,
  { skip, followLinks = false }: ListOptions = {},
): Map<string, number> {
  const look = followLinks ? statSync : lstatSync;
  const files = new Map<string, number>();
  const visit = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (skip?.(name) === true) continue;
      const fact = entry.isDirectory() ? undefined : look(path.join(folder, name), { throwIfNoEntry: false });
      if (entry.isDirectory() || fact?.isDirectory()) visit(name);
      else if (fact) files.set(name, fact.size);
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })) visit('');
  return files;
}

/** What of a folder is listed. */
export interface ListOptions {
  /** true for a file or a folder that is left out, by its path. */
  readonly skip?: (name: string) => boolean;
  /** Whether links are followed, as servers do; they must not lead back to where they are. */
  readonly followLinks?: boolean;
}
