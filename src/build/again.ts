import { lstatSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { endBuild, keepOthersOut, openRoomOrStop, settleContent } from './begin.ts';
import { codeVersion, servedVersion } from './code.ts';
import { LEDGER, openPress } from './press.ts';
import { readLedger } from './publish/ledger.ts';
import { findBundle } from './render/kept-bundle.ts';

/** Astro's `cacheDir` (astro.config.mjs), which builds with Astro lock. */
export const CACHE = '.cache/astro';

/**
 * Builds the site with the bundle of an earlier build, without Astro: content may have changed, nothing else.
 *
 * @param root the project's root
 * @returns lines about what was made; undefined when that bundle won't do
 */
export async function buildAgain(root: string): Promise<readonly string[] | undefined> {
  if (process.env['SHARD']) return undefined;
  const code = codeVersion(root, []);
  const place = findBundle(root, { code, served: servedVersion(root) });
  if (!place || !areAssetsSound(root, code, place.site)) return undefined;
  process.env['NODE_ENV'] ??= 'production';
  keepOthersOut(place.site, path.join(root, CACHE));
  const room = openRoomOrStop(root, 'build');
  const content = await settleContent(room);
  const press = await openPress(room, { outDir: place.site, code, isPlain: true });
  await press.start();
  await press.renderAgain(place);
  return [content, ...(await endBuild(press))];
}

/** true when what is bundled and what is served as it is stands in the site as it was written. */
function areAssetsSound(root: string, code: string, site: string): boolean {
  const ledger = readLedger(path.join(root, LEDGER), code, site);
  if (!ledger) return false;
  return [...ledger.assets].every(([file, [size, modified]]) => {
    const fact = lstatSync(path.join(site, file), { throwIfNoEntry: false });
    return fact?.size === size && fact.mtimeMs === modified;
  });
}
