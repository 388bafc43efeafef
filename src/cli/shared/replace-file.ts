import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts other bytes in place of a file's, all of them or none: whoever reads it
 * meanwhile, and whoever finds it after a crash, has the old file or the new.
 *
 * @param before what the file is expected to hold
 * @returns false when it holds something else by now; then it is left alone
 * @throws when the disk refuses
 */
export async function replaceFile(path: string, before: Buffer, after: string): Promise<boolean> {
  // The name starts with a dot: the reader of the content folder passes over it.
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(temporary, after, { flag: 'wx', mode: (await stat(path)).mode, flush: true });
    if (!before.equals(await readFile(path))) return false;
    await rename(temporary, path);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}
