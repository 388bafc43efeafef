import process from 'node:process';
import { EpochError, readEdition } from '../library/now.ts';
import { problemWords } from '../i18n/problems.ts';
import { site } from '../site.ts';
import { build } from './build.ts';
import type { Project } from './build.ts';
import { PageError } from './page.ts';
import { readShard, ShardError } from './shards/shard.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Builds a site as the environment asks, and says what was made or why nothing was. */
export async function runBuild(project: Omit<Project, 'edition' | 'shard'>): Promise<void> {
  process.env['NODE_ENV'] ??= 'production';
  try {
    const edition = readEdition(process.env, 'build');
    const lines = await build({ ...project, edition, shard: readShard(process.env['SHARD']) });
    for (const line of lines) console.log(`[spiffero] ${line}`);
  } catch (error) {
    if (error instanceof EpochError) stop(problemWords[site.language].command.badEpoch(error.found));
    if (error instanceof ShardError) stop(words.badShard(error.found));
    // By its name: one from another thread has lost its class.
    if (error instanceof Error && error.name === PageError.name) stop(error.message, words.unchanged);
    throw error;
  }
}
