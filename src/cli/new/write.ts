import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewFile } from './compose.ts';
import { appendTag } from './compose.ts';

/**
 * Writes a new file, or adds an entry to one. What is there is never overwritten.
 *
 * @param root the project's folder
 * @returns false when a file of that name is there already
 * @throws when the disk refuses for another reason
 */
export async function writeNew(root: string, file: NewFile): Promise<boolean> {
  const path = join(root, file.file);
  await mkdir(dirname(path), { recursive: true });
  if ('entry' in file) {
    const before = await readFile(path, 'utf8').catch(unless('ENOENT', ''));
    await writeFile(path, appendTag(before, file.entry));
    return true;
  }
  const written = writeFile(path, file.text, { flag: 'wx' }).then(() => true);
  return written.catch(unless('EEXIST', false));
}

/** What to take in place of one kind of failure; every other goes on. */
function unless<Value>(code: string, instead: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === code) return instead;
    throw error;
  };
}
