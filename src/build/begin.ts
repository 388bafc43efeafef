import '../library/sound-site.ts';
import { performance } from 'node:perf_hooks';
import { problemWords } from '../i18n/problems.ts';
import { handOver } from '../library/handover.ts';
import { EpochError } from '../library/now.ts';
import { site } from '../site.ts';
import { checkDesk } from './check.ts';
import { keepOthersOut } from './keep-out.ts';
import type { Press, PressPlan } from './press.ts';
import { openPress } from './press.ts';
import type { Expiry } from './quiet/expiry.ts';
import { expiryOf } from './quiet/expiry.ts';
import type { Stamp } from './quiet/stamp.ts';
import { openRoom } from './room.ts';
import type { Room } from './room.ts';
import { ShardError } from './shard.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Opens the room, unless the moment of the build or the share of the site can't be understood. */
export function openRoomOrStop(root: string, command: string): Room {
  try {
    return openRoom(root, command);
  } catch (error) {
    if (error instanceof EpochError) stop(problemWords[site.language].command.badEpoch(error.found));
    if (error instanceof ShardError) stop(words.badShard(error.found));
    throw error;
  }
}

/**
 * Begins a build: keeps others out, checks the content, and hands what it says to the pages. Ends the process when
 * there is anything that keeps the site from being built.
 */
export async function beginBuild(room: Room, { cacheDir, ...plan }: BuildPlan): Promise<Press> {
  keepOthersOut(plan.outDir, cacheDir);
  await settleContent(room);
  return openPress(room, plan);
}

/**
 * Checks the content, and hands what it says to the pages. Ends the process when there are mistakes.
 *
 * @param options left out: nothing has begun before, and the content won't be known again
 */
export async function settleContent(
  { desk }: Room,
  { stamp, start = performance.now(), onMistakes }: SettleOptions = {},
): Promise<SettledContent> {
  const { report, isSound } = await checkDesk(desk);
  if (!isSound) {
    await onMistakes?.();
    stop(report, words.unchanged);
  }
  if (report !== '') console.warn(report);
  const expiry = stamp && expiryOf(await desk.library(), desk.edition, stamp, report);
  handOver(await desk.settle());
  return { line: words.content(((performance.now() - start) / 1000).toFixed(1)), expiry };
}

/**
 * Publishes what was built, and says what was made. Ends the process when something went wrong.
 *
 * @param expiry tells how long it will be as it has to be; left out where nobody knows
 */
export async function endBuild(press: Press, expiry?: Expiry): Promise<readonly string[]> {
  const { failures, summary } = await press.finish(expiry);
  if (failures.length > 0) stop(...failures, words.unchanged);
  return summary ?? [];
}

/** What has to do with the content of a build that is read and checked. */
export interface SettleOptions {
  /** By which it will be known again, taken before any of it was read. */
  readonly stamp?: Stamp | undefined;
  /** When reading began, by the clock of `performance`, if it was read already. */
  readonly start?: number;
  /** Ends what began before the check, if that finds mistakes. */
  readonly onMistakes?: () => Promise<void>;
}

/** Content without mistakes. */
export interface SettledContent {
  /** Says that it was read and checked. */
  readonly line: string;
  /** Tells how long what follows from it stays the same; undefined when it won't be known again. */
  readonly expiry: Expiry | undefined;
}

/** What is decided before a build begins. */
export interface BuildPlan extends PressPlan {
  /** Astro's own cache. */
  readonly cacheDir: string;
}
