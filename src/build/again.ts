import { lstatSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { endBuild, openRoomOrStop, settleContent } from './begin.ts';
import { servedVersion } from './code.ts';
import { CACHE, keepOthersOut } from './keep-out.ts';
import { openPress } from './press.ts';
import { LEDGER, readLedger } from './publish/ledger.ts';
import type { Arrival } from './quiet/arrival.ts';
import { findBundle } from './render/kept-bundle.ts';

/**
 * Builds the site with the bundle of an earlier build, without Astro: content may have changed, nothing else.
 *
 * @param root the project's root
 * @param arrival what it was like before anything was read
 * @returns lines about what was made; undefined when that bundle won't do
 */
export async function buildAgain(
  root: string,
  { code, stamp }: Arrival,
): Promise<readonly string[] | undefined> {
  if (process.env['SHARD']) return undefined;
  const place = findBundle(root, { code, served: servedVersion(root) });
  if (!place || !areAssetsSound(root, code, place.site)) return undefined;
  process.env['NODE_ENV'] ??= 'production';
  keepOthersOut(place.site, path.join(root, CACHE));
  const room = openRoomOrStop(root, 'build');
  const { line, expiry } = await settleContent(room, stamp);
  const press = await openPress(room, { outDir: place.site, code, isPlain: true, expiry });
  await press.start();
  await press.renderAgain(place);
  return [line, ...(await endBuild(press))];
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
