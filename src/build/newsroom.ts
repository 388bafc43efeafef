import '../library/sound-site.ts';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemWords } from '../i18n/problems.ts';
import { HANDLE_HOOK, HANDLE_NAME } from '../library/handle.ts';
import type { NewsroomHandle } from '../library/handle.ts';
import { EpochError } from '../library/now.ts';
import { site } from '../site.ts';
import { checkDesk } from './check.ts';
import { siteDocuments } from './documents/list.ts';
import { previewTypes } from './documents/preview.ts';
import { serveDocuments } from './documents/serve.ts';
import { onEnd } from './farewell.ts';
import { servePictures } from './images/serve.ts';
import { releaseLock, takeLock } from './lock.ts';
import { openPress } from './press.ts';
import type { Press } from './press.ts';
import { openRoom } from './room.ts';
import type { Room } from './room.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/**
 * The newsroom as an Astro integration: reads the content once, stops a build on mistakes before anything is
 * touched, makes the pictures while pages are rendered and the documents after them, and publishes the finished
 * site in one step.
 *
 * It must be the last of a site's integrations: what another did at the end would miss the published folder.
 */
export function newsroom(): AstroIntegration {
  let opened: Room | undefined;
  let press: Press | undefined;
  const room = () => opened ?? tooEarly();
  return {
    name: HANDLE_NAME,
    hooks: {
      [HANDLE_HOOK]: (): NewsroomHandle => ({
        library: () => room().desk.library(),
        refresh: () => room().desk.refresh(),
        edition: () => room().desk.edition,
      }),
      async 'astro:config:setup'({ config, command, updateConfig }) {
        opened = openRoomOrStop(fileURLToPath(config.root), command);
        if (command === 'preview') updateConfig({ vite: { preview: { proxy: previewTypes } } });
        if (command !== 'build') return;
        const outDir = fileURLToPath(config.outDir);
        const cacheDir = fileURLToPath(config.cacheDir);
        keepOthersOut(outDir, cacheDir);
        const { report, isSound } = await checkDesk(opened.desk);
        if (!isSound) stop(report, words.unchanged);
        if (report !== '') console.warn(report);
        press = await openPress(opened, outDir, cacheDir);
        updateConfig({ outDir: pathToFileURL(press.folder + path.sep) });
      },
      async 'astro:build:start'() {
        await press?.start();
      },
      async 'astro:build:done'({ logger }) {
        const { failures, summary } = (await press?.finish()) ?? tooEarly();
        if (failures.length > 0) stop(...failures, words.unchanged);
        for (const line of summary ?? []) logger.info(line);
      },
      'astro:server:setup'({ server, logger }) {
        const { desk, cache, make } = room();
        const tell = (failure: unknown) => {
          logger.error(String(failure));
        };
        server.middlewares.use(servePictures(desk.archive, make, cache, tell));
        server.middlewares.use(serveDocuments(desk.archive, siteDocuments, tell));
      },
    },
  };
}

/** Opens the room, unless the moment of the build can't be understood. */
function openRoomOrStop(root: string, command: string): Room {
  try {
    return openRoom(root, command);
  } catch (error) {
    if (error instanceof EpochError) stop(problemWords[site.language].command.badEpoch(error.found));
    throw error;
  }
}

/** Two builds at once would write into each other's folders. The one that comes second stops. */
function keepOthersOut(...folders: readonly string[]): void {
  for (const folder of folders) {
    const lock = `${path.resolve(folder)}.lock`;
    mkdirSync(path.dirname(lock), { recursive: true });
    const holder = takeLock(lock);
    if (holder !== undefined) stop(words.busy(holder, path.relative('', lock)), words.unchanged);
    onEnd(() => {
      releaseLock(lock);
    });
  }
}

function tooEarly(): never {
  throw new Error('The newsroom has no content before Astro has set it up.');
}
