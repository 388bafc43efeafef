import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';

const schema = z.object({ hub: z.string(), digests: z.record(z.string(), z.string()) });

/**
 * What a hub was told of: digests of feeds by their addresses. Nothing, when it was told of nothing yet, when another
 * hub was, and when the file can't be understood: to be told twice does a hub no harm.
 */
export async function readState(file: string, hub: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const state = schema.safeParse(parse(text)).data;
  return new Map(state?.hub === hub ? Object.entries(state.digests) : []);
}

/**
 * Remembers what a hub was told of. Whoever reads the file meanwhile has the old one or the new.
 *
 * @throws when the disk refuses
 */
export async function writeState(
  file: string,
  hub: string,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(
      temporary,
      `${JSON.stringify({ hub, digests: Object.fromEntries(digests) }, undefined, 1)}\n`,
    );
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
