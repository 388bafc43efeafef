import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Archive } from '../../domain/archive.ts';
import { IMAGE_FOLDER } from '../../images/variant.ts';
import type { PictureCache } from './cache.ts';
import { nameOf } from './make.ts';
import type { PictureMaker } from './make.ts';
import { wantedPictures } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** Media types by ending, as {@link wantedPictures} names its files. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
]);

/**
 * Gives the step of the dev server that makes a picture when a browser asks for it.
 *
 * @param archive what the site shows at this moment; the same object until it changes
 * @param onFailure told what went wrong with a picture; the browser gets a 500
 */
export function servePictures(
  archive: () => Promise<Archive>,
  make: PictureMaker,
  cache: PictureCache,
  onFailure: (failure: unknown) => void,
): PictureStep {
  const find = finder(archive);
  const makeOnce = once(make);
  return (request, response, next) => {
    const url = request.url?.split('?')[0] ?? '';
    if (!url.startsWith(IMAGE_FOLDER)) {
      next();
      return;
    }
    respond(url).catch((failure: unknown) => {
      onFailure(failure);
      response.writeHead(500).end();
    });

    async function respond(url: string): Promise<void> {
      const wanted = await find(url);
      if (!wanted) return void response.writeHead(404).end();
      const file = cache.locate(nameOf(wanted));
      if (!existsSync(file)) await makeOnce(wanted);
      response.writeHead(200, { 'content-type': TYPES.get(url.split('.').at(-1) ?? '') });
      createReadStream(file).pipe(response);
    }
  };
}

/** Looks files up by address; the list is made again when the archive changes. */
function finder(archive: () => Promise<Archive>): (url: string) => Promise<Wanted | undefined> {
  let last: Archive | undefined;
  let byUrl = new Map<string, Wanted>();
  return async (url) => {
    const now = await archive();
    if (now !== last) byUrl = new Map(wantedPictures(now).map((wanted) => [wanted.url, wanted]));
    last = now;
    return byUrl.get(url);
  };
}

/** Joins requests for a picture that is being made. */
function once(make: PictureMaker): (wanted: Wanted) => Promise<void> {
  const underway = new Map<string, Promise<void>>();
  return (wanted) => {
    const made = underway.get(wanted.url) ?? make([wanted]).finally(() => underway.delete(wanted.url));
    underway.set(wanted.url, made);
    return made;
  };
}

/** A step in the chain of a Vite dev server (connect). */
export type PictureStep = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
