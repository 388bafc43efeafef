import '../library/sound-site.ts';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, IntegrationResolvedRoute } from 'astro';
import { provideArchive } from '../library/current.ts';
import { hasOwnCollections } from '../library/owner.ts';
import { readEdition } from '../library/now.ts';
import { hasPlugins, markdownPlugins, pluginsOf, useMarkdownPlugins } from '../markdown/plugins.ts';
import { routes } from '../routes/table.ts';
import { askNewsroom } from './ask-newsroom.ts';
import type { PageStyles } from './astro-internals.ts';
import { bundleFacts, pathsOfRoutes, serverFolder } from './astro-internals.ts';
import { contentModule } from './content-module.ts';
import type { Content } from './content.ts';
import { openContent } from './content.ts';
import { serveNewsroom } from './dev-server.ts';
import { unsupported } from './guard.ts';
import { obstacleTo } from './obstacle.ts';
import { stagingOf } from './output.ts';
import { previewTypes } from './preview-types.ts';
import type { StepAsker } from './steps.ts';
import { stop } from './stop.ts';

const NAME = 'spiffero';

const LOGGER = new URL('logger.ts', import.meta.url);

/**
 * The newsroom as an Astro integration: its pages, its content as Astro's collections, and its half of a build
 * (`build.ts`), which reads and checks the content once, renders the pages in threads, makes the pictures and publishes
 * all of it in one step.
 */
export function spiffero(): AstroIntegration {
  let content: Content | undefined;
  let published = '';
  let styles: PageStyles = new Map();
  let others: readonly IntegrationResolvedRoute[] = [];
  let config: AstroConfig | undefined;
  let step: StepAsker | undefined;

  return {
    name: NAME,
    hooks: {
      'astro:config:setup'({ config: given, command, updateConfig, injectRoute }) {
        const root = fileURLToPath(given.root);
        content = openContent(root, readEdition(process.env, command));
        provideArchive(() => opened().archive());
        for (const { patterns, entrypoint } of routes) {
          if (entrypoint.startsWith('src/pages/')) continue;
          for (const pattern of patterns) injectRoute({ pattern, entrypoint: path.join(root, entrypoint) });
        }
        updateConfig({ vite: { plugins: [contentModule()] } });
        if (command === 'preview') updateConfig({ vite: { preview: { proxy: previewTypes } } });
        if (command !== 'build') return;
        published = fileURLToPath(given.outDir);
        updateConfig({ outDir: pathToFileURL(stagingOf(published) + path.sep) });
        if (given.logger === undefined) updateConfig({ logger: { entrypoint: LOGGER } });
      },
      'astro:routes:resolved'({ routes: resolved }) {
        const ours = new Set(routes.map(({ entrypoint }) => entrypoint));
        others = resolved.filter(({ entrypoint, origin }) => origin !== 'internal' && !ours.has(entrypoint));
      },
      async 'astro:config:done'({ config: resolved, logger }) {
        const flaws = unsupported(resolved);
        if (flaws.length > 0) stop(...flaws);
        config = resolved;
        const told = new Set<string>();
        const report = (message: string) => {
          // A body is rendered for its page and for feeds.
          if (!told.has(message)) logger.warn(message);
          told.add(message);
        };
        useMarkdownPlugins(await pluginsOf(resolved.markdown, report));
        // The last of all: what others do at the end belongs to the site.
        resolved.integrations.push({
          name: NAME,
          hooks: { 'astro:build:done': () => step?.('done', {}).then(() => undefined) },
        });
      },
      async 'astro:build:start'({ setPrerenderer }) {
        const { integrations, srcDir } = resolved();
        const root = fileURLToPath(resolved().root);
        const obstacle = obstacleTo({ srcDir }, hasPlugins(markdownPlugins()));
        const isPlain = others.length === 0 && integrations.length === 2 && !hasOwnCollections(root);
        step = askNewsroom(root);
        const otherRoutes = others.map(({ pattern }) => pattern);
        const { now } = await step('begin', {
          published,
          otherRoutes,
          isPlain: isPlain && obstacle === undefined,
          ...(obstacle !== undefined && { obstacle }),
        });
        content = opened().at({ now, preview: false });
        setPrerenderer((standard) => prerenderer(standard, obstacle !== undefined));
      },
      'astro:build:setup'({ pages }) {
        styles = pages;
      },
      'astro:server:setup': serveNewsroom(() => opened()),
    },
  };

  /** Astro's own, to which the pages are left that are not the newsroom's; all of them where the pool can't serve. */
  function prerenderer(standard: AstroPrerenderer, isAlone: boolean): AstroPrerenderer {
    const entrypoints = new Set(others.map(({ entrypoint }) => entrypoint));
    return {
      ...standard,
      name: NAME,
      async getStaticPaths() {
        const theirs = await pathsOfRoutes(standard, ({ component }) => entrypoints.has(component));
        const otherPages = theirs
          .filter(({ route }) => route.type !== 'redirect')
          .map(({ pathname, route }) => ({ path: addressOf(pathname, route.type), type: route.type }));
        await step?.('bundled', {
          server: serverFolder(fileURLToPath(resolved().outDir)),
          facts: bundleFacts(standard, styles),
          otherPages,
        });
        if (!isAlone) return theirs;
        const archive = { ...(await opened().archive()), otherPages: pathsOf(otherPages) };
        provideArchive(() => Promise.resolve(archive));
        return standard.getStaticPaths();
      },
      async teardown() {
        await standard.teardown?.();
        await step?.('rendered', {});
      },
    };
  }

  function opened(): Content {
    if (!content) throw new Error('The newsroom has no content before Astro has set it up.');
    return content;
  }

  function resolved(): AstroConfig {
    if (!config) throw new Error('The newsroom has no settings before Astro has set it up.');
    return config;
  }
}

/** The path of a page, from Astro's. */
function addressOf(pathname: string, type: string): string {
  return type === 'endpoint' || pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** Pages that search engines may know, by their paths. */
function pathsOf(pages: readonly { readonly path: string; readonly type: string }[]): string[] {
  return pages.flatMap(({ path: page, type }) => (type === 'page' ? [page] : []));
}
