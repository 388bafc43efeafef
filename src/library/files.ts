import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists the files under a folder, in order of path. Symbolic links are not
 * followed: they may lead out of the project, or round in circles. Names that
 * start with a dot are the file system's own.
 */
export function listFiles(root: string): FileList {
  const files: string[] = [];
  const oddities: Oddity[] = [];
  const visit = (folder: string) => {
    const entries = entriesOf(path.join(root, folder));
    if (!entries) oddities.push({ name: folder, reason: 'permission' });
    for (const entry of entries ?? []) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) files.push(name);
      else if (entry.isDirectory() && !isNamedLikeFile(entry.name)) visit(name);
      else oddities.push({ name, reason: oddityOf(entry) });
    }
  };
  visit('');
  return { files: files.sort(), oddities };
}

/** true for a folder that is there. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** A folder `x.md` looks like an article that has vanished. */
const isNamedLikeFile = (name: string) => name.endsWith('.md');

function oddityOf(entry: Dirent): Oddity['reason'] {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'device';
}

/** What is in a folder and below it, by paths from it with forward slashes. */
interface FileList {
  readonly files: readonly string[];
  /** What should be a file and can't be read as one. */
  readonly oddities: readonly Oddity[];
}

interface Oddity {
  readonly name: string;
  readonly reason: 'folder' | 'link' | 'device' | 'permission';
}
