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
    await writeFile(path, appendTag(await readFile(path, 'utf8'), file.entry));
    return true;
  }
  try {
    await writeFile(path, file.text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
