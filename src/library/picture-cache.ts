import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { MAX_MEGAPIXELS } from './picture.ts';
import type { PictureProbe } from './picture.ts';

/** Raised whenever a picture would be judged otherwise than before. */
const VERSION = 3;

/** What a probe depends on besides the bytes. */
const SETTINGS = `${VERSION} ${MAX_MEGAPIXELS}`;

const NAME = 'pictures.json';

const probe = z.union([
  z.object({ ok: z.literal(true), width: z.int(), height: z.int() }),
  z.object({ ok: z.literal(false), reason: z.enum(['not-an-image', 'damaged-image']) }),
  z.object({
    ok: z.literal(false),
    reason: z.literal('image-too-large'),
    excess: z.object({ size: z.number(), limit: z.number(), unit: z.enum(['MB', 'MP']) }),
  }),
]);

const cache = z.object({ settings: z.literal(SETTINGS), probes: z.record(z.string(), probe) });

/**
 * Gets what is known of pictures, by the digest of their bytes. A cache that can't be read, or that was made with other
 * settings, is an empty one.
 *
 * @param dir where it is kept; undefined for nowhere
 */
export async function loadProbes(dir: string | undefined): Promise<Map<string, PictureProbe>> {
  if (dir === undefined) return new Map();
  try {
    const text = await readFile(path.join(dir, NAME), 'utf8');
    return new Map(Object.entries(cache.parse(JSON.parse(text)).probes));
  } catch {
    return new Map();
  }
}

/**
 * Keeps what is known of pictures, in place of what was known before. The check's result doesn't depend on it, so a full
 * disk is no failure.
 *
 * @param dir where to keep it; undefined for nowhere
 * @param before what {@link loadProbes} gave: nothing is written when nothing changed
 */
export async function saveProbes(
  dir: string | undefined,
  probes: ReadonlyMap<string, PictureProbe>,
  before: ReadonlyMap<string, PictureProbe>,
): Promise<void> {
  const isKnown = probes.size === before.size && [...probes.keys()].every((digest) => before.has(digest));
  if (dir === undefined || isKnown) return;
  const file = path.join(dir, NAME);
  const temporary = `${file}.${process.pid}`;
  try {
    await mkdir(dir, { recursive: true });
    const sorted = Object.fromEntries([...probes].sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeFile(temporary, JSON.stringify({ settings: SETTINGS, probes: sorted }));
    await rename(temporary, file);
  } catch {
    return;
  }
}
