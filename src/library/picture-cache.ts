import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { PictureReading } from '../domain/pictures.ts';

/** Raised whenever a reading would come out otherwise than before. */
const VERSION = 2;

const NAME = 'pictures.json';

const reading = z.union([
  z.object({
    ok: z.literal(true),
    fact: z.object({ file: z.string(), digest: z.string(), width: z.int(), height: z.int() }),
  }),
  z.object({ ok: z.literal(false), reason: z.enum(['not-an-image', 'damaged-image']) }),
  z.object({
    ok: z.literal(false),
    reason: z.literal('image-too-large'),
    excess: z.object({ size: z.number(), limit: z.number(), unit: z.enum(['MB', 'MP']) }),
  }),
]);

const cache = z.object({ version: z.literal(VERSION), readings: z.record(z.string(), reading) });

/** What was read of pictures before, by path, size and time of change. A cache that can't be read is an empty one. */
export async function loadReadings(dir: string | undefined): Promise<Map<string, PictureReading>> {
  if (dir === undefined) return new Map();
  try {
    const text = await readFile(path.join(dir, NAME), 'utf8');
    return new Map(Object.entries(cache.parse(JSON.parse(text)).readings));
  } catch {
    return new Map();
  }
}

/** Remembers readings in place of those before. The check's result doesn't depend on it, so a full disk is no failure. */
export async function saveReadings(
  dir: string | undefined,
  readings: ReadonlyMap<string, PictureReading>,
  before: ReadonlyMap<string, PictureReading>,
): Promise<void> {
  const isKnown = readings.size === before.size && [...readings.keys()].every((key) => before.has(key));
  if (dir === undefined || isKnown) return;
  const file = path.join(dir, NAME);
  const temporary = `${file}.${process.pid}`;
  try {
    await mkdir(dir, { recursive: true });
    await writeFile(temporary, JSON.stringify({ version: VERSION, readings: Object.fromEntries(readings) }));
    await rename(temporary, file);
  } catch {
    return;
  }
}
