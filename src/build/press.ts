import path from 'node:path';
import { IMAGE_FOLDER } from '../images/variant.ts';
import { closeRelay, openRelay } from '../feeds/bodies.ts';
import { publishDocuments } from './documents/publish.ts';
import { onEnd } from './farewell.ts';
import { startPictures } from './images/publish.ts';
import type { Pictures } from './images/publish.ts';
import { beginIncremental, endIncremental } from './incremental-guard.ts';
import type { Room } from './room.ts';
import { Staging } from './staging.ts';

/**
 * Gets ready to build a site beside the one that is published.
 *
 * @param outDir the folder to publish
 * @param cacheDir Astro's own cache
 */
export async function openPress(room: Room, outDir: string, cacheDir: string): Promise<Press> {
  const staging = new Staging(outDir);
  onEnd(() => {
    staging.abandon();
  });
  await staging.begin();
  let pictures: Pictures | undefined;
  return {
    folder: staging.folder,
    async start() {
      await beginIncremental(cacheDir);
      openRelay();
      pictures = startPictures(await room.desk.archive(), room.make, room.cache);
    },
    async finish() {
      await endIncremental(cacheDir);
      if (pictures === undefined) throw new Error('A build was finished that had not been started.');
      const failures = await pictures.failures();
      if (failures.length > 0) return { failures };
      const { desk, documents: cache } = room;
      const documents = await publishDocuments(await desk.archive(), desk.root, cache, staging.folder);
      closeRelay();
      if (documents.failures.length > 0) return { failures: documents.failures };
      const summary = [await pictures.publish(path.join(staging.folder, IMAGE_FOLDER)), documents.summary];
      await staging.publish();
      await documents.tidy();
      return { failures, summary };
    },
  };
}

/** One build, from its first page to the moment it is published. */
export interface Press {
  /** Where pages are to be written. */
  readonly folder: string;
  /** Begins to make pictures. To be called before the first page is rendered. */
  start(): Promise<void>;
  /** Publishes pages, pictures and documents together, or nothing when one of them failed. */
  finish(): Promise<Outcome>;
}

/** How a build ended. */
export interface Outcome {
  /** What went wrong, a line each. Empty: the site is published. */
  readonly failures: readonly string[];
  /** Lines about what was made; absent after a failure. */
  readonly summary?: readonly string[];
}
