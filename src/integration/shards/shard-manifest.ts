import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Shard } from './shard.ts';

const shardManifest = z.strictObject({
  index: z.int().min(1),
  count: z.int().min(1),
  /** The version of the code. */
  code: z.string(),
  /** A digest of all pages of the whole site. */
  site: z.string(),
});

/** Says beside a folder what share of which site is in it; nothing for a whole site. */
export function writeShardManifest(
  folder: string,
  { isWhole, index, count }: Shard,
  made: Pick<ShardManifest, 'code' | 'site'>,
): void {
  if (isWhole) rmSync(shardManifestOf(folder), { force: true });
  else writeFileSync(shardManifestOf(folder), JSON.stringify({ index, count, ...made }));
}

/** What share of which site is in a folder; undefined when nothing says so. */
export function readShardManifest(folder: string): ShardManifest | undefined {
  try {
    return shardManifest.parse(JSON.parse(readFileSync(shardManifestOf(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The file that says what is in a folder: beside it, as the folder holds the site and nothing else. */
export function shardManifestOf(folder: string): string {
  return `${path.resolve(folder)}.shard.json`;
}

/** What share of which site. */
export type ShardManifest = z.infer<typeof shardManifest>;
