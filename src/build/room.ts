import path from 'node:path';
import type { Desk } from './desk.ts';
import { openDesk } from './desk.ts';
import { DocumentCache } from './documents/cache.ts';
import { PictureCache } from './images/cache.ts';
import { pictureMaker } from './images/make.ts';
import type { PictureMaker } from './images/make.ts';

/** Where picture files are kept between builds, from the project's root. */
const PICTURES = '.cache/images';

/** Where feeds and the like are kept between builds, from the project's root. */
const DOCUMENTS = '.cache/documents';

/**
 * Gathers what a build and the dev server work with.
 *
 * @param root the project's root
 * @param command what Astro was asked to do
 */
export function openRoom(root: string, command: string): Room {
  const cache = new PictureCache(path.join(root, PICTURES));
  const documents = new DocumentCache(path.join(root, DOCUMENTS));
  return { desk: openDesk(root, command), cache, make: pictureMaker(root, cache), documents };
}

/** The content of a project and the means to make its pictures and documents. */
export interface Room {
  readonly desk: Desk;
  readonly cache: PictureCache;
  readonly make: PictureMaker;
  readonly documents: DocumentCache;
}
