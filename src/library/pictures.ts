import { stat, readFile } from 'node:fs/promises';
import type { PictureReading } from '../domain/pictures.ts';
import { MAX_MEGABYTES, readPicture, tooLarge } from './picture.ts';
import { loadReadings, saveReadings } from './picture-cache.ts';

const MEGABYTE = 1_000_000;

const UNREADABLE: PictureReading = { ok: false, reason: 'damaged-image' };

/** Pictures that are read at one time: each may hold as many decoded pixels. */
const AT_ONCE = 4;

/**
 * Reads pictures, each once; what was read of an unchanged file is remembered.
 *
 * @param files paths from the project's root
 * @param locate where such a path is on disk
 * @param cacheDir where to remember; undefined for nowhere
 */
export async function readPictures(
  files: Iterable<string>,
  locate: (file: string) => string,
  cacheDir: string | undefined,
): Promise<Map<string, PictureReading>> {
  const remembered = await loadReadings(cacheDir);
  const readings = new Map<string, PictureReading>();
  const remember = new Map<string, PictureReading>();
  const queue = [...new Set(files)].sort();
  const work = queue.values();
  const worker = async () => {
    for (const file of work) {
      const known = await readOnce(locate(file), file, remembered);
      readings.set(file, known?.reading ?? UNREADABLE);
      if (known) remember.set(known.key, known.reading);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await saveReadings(cacheDir, remember, remembered);
  return readings;
}

/** Undefined for a file that the system doesn't give, or that is gone since the folder was listed. */
async function readOnce(
  absolute: string,
  file: string,
  remembered: ReadonlyMap<string, PictureReading>,
): Promise<{ key: string; reading: PictureReading } | undefined> {
  try {
    const { size, mtimeMs } = await stat(absolute);
    const key = `${file}:${size}:${mtimeMs}`;
    const known = remembered.get(key);
    if (known) return { key, reading: known };
    const megabytes = size / MEGABYTE;
    if (megabytes > MAX_MEGABYTES) return { key, reading: tooLarge(megabytes, MAX_MEGABYTES, 'MB') };
    return { key, reading: await readPicture(await readFile(absolute), file) };
  } catch {
    return undefined;
  }
}
