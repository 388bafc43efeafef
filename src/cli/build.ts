import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildAgain } from '../build/again.ts';

/**
 * `npm run build`: builds the site. Where only content has changed, with what Astro bundled for the build before;
 * otherwise, and whenever there are options, which are Astro's, with Astro itself.
 */
const options = process.argv.slice(2);
const lines = options.length === 0 ? await buildAgain(process.cwd()) : undefined;
if (lines) for (const line of lines) console.log(`[spiffero] ${line}`);
else await import(astroCommand('build', ...options));

/** Astro's command reads its arguments from the process. */
function astroCommand(...args: readonly string[]): string {
  const folder = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const command = path.join(folder, 'bin/astro.mjs');
  process.argv.splice(1, process.argv.length, command, ...args);
  return pathToFileURL(command).href;
}
