import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { keepCompiled } from '../build/compiled.ts';
import { arriveAt } from '../build/quiet/arrival.ts';
import { findNothingNew } from '../build/quiet/nothing-new.ts';
import { stop } from '../build/stop.ts';
import { words } from '../build/words.ts';

/**
 * `npm run build`: builds the site. Where nothing has changed, nothing is done; where only content has, it is built with
 * what Astro bundled for the build before; otherwise Astro bundles anew. Options are Astro's: where there are any, its
 * own command runs.
 */
const options = process.argv.slice(2);
if (options.length > 0) await import(astroCommand('build', ...options));
else {
  const root = process.cwd();
  try {
    for (const line of await buildSite(root)) console.log(`[spiffero] ${line}`);
  } catch (error) {
    // By its name: one from another thread has lost its class.
    if (error instanceof Error && error.name === 'PageError') stop(error.message, words.unchanged);
    throw error;
  }
}

/** Loads no more than is needed: what builds takes half a second to load. */
async function buildSite(root: string): Promise<readonly string[]> {
  const arrival = arriveAt(root);
  const nothing = findNothingNew(root, arrival);
  if (nothing) return nothing;
  keepCompiled(root, arrival.code);
  const { buildAgain } = await import('../build/again.ts');
  const again = await buildAgain(root, arrival);
  if (again) return again;
  const { buildAfresh } = await import('../build/afresh.ts');
  return buildAfresh(root, arrival);
}

/** Astro's command reads its arguments from the process. */
function astroCommand(...args: readonly string[]): string {
  const folder = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const command = path.join(folder, 'bin/astro.mjs');
  process.argv.splice(1, process.argv.length, command, ...args);
  return pathToFileURL(command).href;
}
