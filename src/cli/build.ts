import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildAfresh } from '../build/afresh.ts';
import { buildAgain } from '../build/again.ts';
import { stop } from '../build/stop.ts';
import { words } from '../build/words.ts';

/**
 * `npm run build`: builds the site. Where only content has changed, with what Astro bundled for the build before;
 * otherwise Astro bundles anew. Options are Astro's: where there are any, its own command runs.
 */
const options = process.argv.slice(2);
if (options.length > 0) await import(astroCommand('build', ...options));
else {
  const root = process.cwd();
  try {
    const lines = (await buildAgain(root)) ?? (await buildAfresh(root));
    for (const line of lines) console.log(`[spiffero] ${line}`);
  } catch (error) {
    // By its name: one from another thread has lost its class.
    if (error instanceof Error && error.name === 'PageError') stop(error.message, words.unchanged);
    throw error;
  }
}

/** Astro's command reads its arguments from the process. */
function astroCommand(...args: readonly string[]): string {
  const folder = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const command = path.join(folder, 'bin/astro.mjs');
  process.argv.splice(1, process.argv.length, command, ...args);
  return pathToFileURL(command).href;
}
