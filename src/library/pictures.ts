import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { PictureReading } from '../domain/pictures.ts';
import { MAX_MEGABYTES, probePicture, tooLarge } from './picture.ts';
import type { PictureProbe } from './picture.ts';
import { loadProbes, saveProbes } from './picture-cache.ts';

const MEGABYTE = 1_000_000;

/** Hexadecimal digits of the digest that are kept. */
const DIGITS = 16;

const UNREADABLE: PictureReading = { ok: false, reason: 'damaged-image' };

/** Pictures that are read at one time: each may hold as many decoded pixels. */
const AT_ONCE = 4;

/**
 * Reads pictures, each once. Bytes that were decoded by an earlier check are hashed and not decoded again, whatever the
 * name and the times of their file.
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
  const before = await loadProbes(cacheDir);
  const probes = new Map<string, PictureProbe>();
  const readings = new Map<string, PictureReading>();
  const queue = [...new Set(files)].sort();
  const work = queue.values();
  const worker = async () => {
    for (const file of work) readings.set(file, await readPicture(file, locate(file), before, probes));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await saveProbes(cacheDir, probes, before);
  return readings;
}

/**
 * Reads one picture. A file that the system doesn't give, or that is gone since the folder was listed, is damaged.
 *
 * @param before what is known, by digest
 * @param probes gets what is known of this one
 */
async function readPicture(
  file: string,
  absolute: string,
  before: ReadonlyMap<string, PictureProbe>,
  probes: Map<string, PictureProbe>,
): Promise<PictureReading> {
  try {
    const megabytes = (await stat(absolute)).size / MEGABYTE;
    if (megabytes > MAX_MEGABYTES) return tooLarge(megabytes, MAX_MEGABYTES, 'MB');
    const bytes = await readFile(absolute);
    const digest = hash('sha256', bytes, 'hex').slice(0, DIGITS);
    const probe = before.get(digest) ?? (await probePicture(bytes));
    probes.set(digest, probe);
    return probe.ok ? { ok: true, fact: { file, digest, width: probe.width, height: probe.height } } : probe;
  } catch {
    return UNREADABLE;
  }
}
