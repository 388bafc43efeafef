import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { site } from '../site.ts';
import { unprovedAstro } from './astro-internals.ts';
import { listFiles } from './listing.ts';
import { words } from './words.ts';

/** Rooms whose code renders the newsroom's pages. */
const RENDERING = /^(?:components|layouts|custom)\/.*\.(?:astro|[cm]?[jt]sx?|mdx?)$/;

/** Astro makes such pictures in its own process. */
const PICTURES = /\b(?:Image|Picture|getImage)\b[^;]*from\s*['"]astro:assets['"]/;

/** What a page reads besides its view can't be seen from outside. */
const WORLD = /from\s*['"](?:node:)?(?:fs|fs\/promises|child_process|http|https|net)['"]|\bfetch\(/;

/**
 * Why the worker pool can't render the pages, so that Astro's own prerenderer has to: a sentence for the owner; undefined
 * when it can.
 *
 * @param hasPlugins whether there are Markdown plugins: functions can't be sent to threads
 */
export function obstacleTo({ srcDir }: Pick<AstroConfig, 'srcDir'>, hasPlugins: boolean): string | undefined {
  const { obstacle } = words;
  const version = unprovedAstro();
  if (version !== undefined) return obstacle.version(version);
  if (site.renderer === 'astro') return obstacle.asked;
  if (hasPlugins) return obstacle.plugins;
  const folder = fileURLToPath(srcDir);
  for (const name of listFiles(folder).keys()) {
    if (!RENDERING.test(name)) continue;
    const code = readFileSync(path.join(folder, name), 'utf8');
    if (PICTURES.test(code)) return obstacle.pictures(`src/${name}`);
    if (WORLD.test(code)) return obstacle.reads(`src/${name}`);
  }
  return undefined;
}
