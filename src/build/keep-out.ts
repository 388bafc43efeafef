import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { onEnd } from './farewell.ts';
import { releaseLock, takeLock } from './lock.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Astro's `cacheDir` (astro.config.mjs), which builds with Astro lock. */
export const CACHE = '.cache/astro';

/** Two builds at once would write into each other's folders. The one that comes second stops. */
export function keepOthersOut(...folders: readonly string[]): void {
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
