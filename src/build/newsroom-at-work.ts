import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteRoot } from '../domain/site-place.ts';
import { HANDLE_HOOK, HANDLE_NAME } from '../library/handle.ts';
import type { NewsroomHandle } from '../library/handle.ts';
import { site } from '../site.ts';
import { beginBuild, endBuild, openRoomOrStop } from './begin.ts';
import { BUNDLE } from './bundle-alone.ts';
import { codeVersion, optionsOf } from './code.ts';
import { siteDocuments } from './documents/list.ts';
import { previewTypes } from './documents/preview.ts';
import { serveDocuments } from './documents/serve.ts';
import { servePictures } from './images/serve.ts';
import type { Press } from './press.ts';
import type { Room } from './room.ts';
import type { RouteStyles } from './render/bundle.ts';

/** The integration of every process but that which bundles alone (`newsroom`). */
export function newsroomAtWork(): AstroIntegration {
  let opened: Room | undefined;
  let press: Press | undefined;
  let styles: RouteStyles = new Map();
  const room = () => opened ?? tooEarly();

  /** Leaves nothing for Astro to render: it would write every page and a line about it, one by one. */
  async function renderPages(): Promise<never[]> {
    const open = press ?? tooEarly();
    await open.render({ folder: bundleOf(open.folder), origin: siteRoot(site.url), styles });
    return [];
  }

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
        const options = optionsOf(process.argv);
        const code = codeVersion(opened.desk.root, options);
        press = await beginBuild(opened, { outDir, cacheDir, code, isPlain: options.length === 0 });
        updateConfig({ outDir: pathToFileURL(press.folder + path.sep) });
      },
      async 'astro:build:start'({ setPrerenderer }) {
        await press?.start();
        setPrerenderer((standard) => ({ ...standard, name: HANDLE_NAME, getStaticPaths: renderPages }));
      },
      'astro:build:setup'({ pages }) {
        styles = pages;
      },
      async 'astro:build:done'({ logger }) {
        for (const line of await endBuild(press ?? tooEarly())) logger.info(line);
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

/** Astro bundles in the folder of the site, if that is where Node finds the project's packages. */
function bundleOf(folder: string): string {
  return path.join(folder.startsWith(process.cwd()) ? folder : path.resolve('.astro'), BUNDLE);
}

function tooEarly(): never {
  throw new Error('The newsroom has no content before Astro has set it up.');
}
