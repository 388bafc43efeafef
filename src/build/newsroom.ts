import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HANDLE_HOOK, HANDLE_NAME } from '../library/handle.ts';
import type { NewsroomHandle } from '../library/handle.ts';
import { checkDesk } from './check.ts';
import { servePictures } from './images/serve.ts';
import { openPress } from './press.ts';
import type { Press } from './press.ts';
import { openRoom } from './room.ts';
import type { Room } from './room.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/**
 * The newsroom as an Astro integration: reads the content once, stops a build on mistakes before anything is
 * touched, makes the pictures while pages are rendered, and publishes the finished site in one step.
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
        opened = openRoom(fileURLToPath(config.root), command);
        if (command !== 'build') return;
        const { report, isSound } = await checkDesk(opened.desk);
        if (!isSound) stop(report, words.unchanged);
        if (report !== '') console.warn(report);
        press = await openPress(opened, fileURLToPath(config.outDir), fileURLToPath(config.cacheDir));
        updateConfig({ outDir: pathToFileURL(press.folder + path.sep) });
      },
      async 'astro:build:start'() {
        await press?.start();
      },
      async 'astro:build:done'({ logger }) {
        const { failures, summary } = (await press?.finish()) ?? tooEarly();
        if (failures.length > 0) stop(...failures, words.unchanged);
        if (summary !== undefined) logger.info(summary);
      },
      'astro:server:setup'({ server, logger }) {
        const { desk, cache, make } = room();
        const tell = (failure: unknown) => {
          logger.error(String(failure));
        };
        server.middlewares.use(servePictures(desk.archive, make, cache, tell));
      },
    },
  };
}

function tooEarly(): never {
  throw new Error('The newsroom has no content before Astro has set it up.');
}
