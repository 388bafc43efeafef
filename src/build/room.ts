import path from 'node:path';
import type { Desk } from './desk.ts';
import { openDesk } from './desk.ts';
import { PictureCache } from './images/cache.ts';
import { pictureMaker } from './images/make.ts';
import type { PictureMaker } from './images/make.ts';
import type { Shard } from './shard.ts';
import { readShard } from './shard.ts';

/** Where picture files are kept between builds, from the project's root. */
const PICTURES = '.cache/images';

/**
 * Gathers what a build and the dev server work with.
 *
 * @param root the project's root
 * @param command what Astro was asked to do
 * @throws {ShardError} when the environment asks for a share that can't be
 */
export function openRoom(root: string, command: string): Room {
  const cache = new PictureCache(path.join(root, PICTURES));
  return {
    desk: openDesk(root, command),
    cache,
    make: pictureMaker(root, cache),
    shard: readShard(process.env['SHARD']),
  };
}

/** The content of a project and the means to make its pictures. */
export interface Room {
  readonly desk: Desk;
  readonly cache: PictureCache;
  readonly make: PictureMaker;
  /** What share of the site is built. */
  readonly shard: Shard;
}
