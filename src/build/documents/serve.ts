import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Archive } from '../../domain/archive.ts';
import type { SiteDocument } from '../../feeds/document.ts';
import { mediaTypeOf } from './media-types.ts';

/**
 * Gives the step of the dev server that makes a document whenever somebody asks for it.
 *
 * @param archive what the site shows at this moment; the same object until it changes
 * @param list the documents of an archive
 * @param onFailure told what went wrong with a document; the browser gets a 500
 */
export function serveDocuments(
  archive: () => Promise<Archive>,
  list: (archive: Archive) => Iterable<SiteDocument>,
  onFailure: (failure: unknown) => void,
): DocumentStep {
  const find = finder(archive, list);
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const type = mediaTypeOf(path);
    if (type === undefined) {
      next();
      return;
    }
    respond(type).catch((failure: unknown) => {
      onFailure(failure);
      response.writeHead(500).end();
    });

    async function respond(type: string): Promise<void> {
      const document = await find(path);
      if (!document) {
        next();
        return;
      }
      const text = await document.render();
      response.writeHead(200, { 'content-type': type }).end(text);
    }
  };
}

/** Looks documents up by path; the list is made again when the archive changes. */
function finder(
  archive: () => Promise<Archive>,
  list: (archive: Archive) => Iterable<SiteDocument>,
): (path: string) => Promise<SiteDocument | undefined> {
  let last: Archive | undefined;
  let byPath = new Map<string, SiteDocument>();
  return async (path) => {
    const now = await archive();
    if (now !== last) byPath = new Map(Array.from(list(now), (document) => [document.path, document]));
    last = now;
    return byPath.get(path);
  };
}

/** A step in the chain of a Vite dev server (connect). */
export type DocumentStep = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
