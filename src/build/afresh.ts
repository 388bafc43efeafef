import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { endBuild, openRoomOrStop, settleContent } from './begin.ts';
import { bundleAlone } from './bundle-alone.ts';
import { servedVersion } from './code.ts';
import { compactHeap } from './compact.ts';
import { onEnd } from './farewell.ts';
import { CACHE, keepOthersOut } from './keep-out.ts';
import { openPress } from './press.ts';
import type { Arrival } from './quiet/arrival.ts';
import { lightenWeb } from './render/light-web.ts';
import { findBundle } from './render/kept-bundle.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Where Astro puts what browsers fetch beside pages, from the project's root, until the site is built around it. */
const BESIDE = '.cache/beside';

/** Articles from which on what the check has left behind is worth the time of giving it back. */
const MANY = 2000;

/**
 * Builds the site: Astro bundles the pages in a process of its own while this one reads the content, and then renders
 * what it says.
 *
 * @param root the project's root
 * @param arrival what it was like before anything was read
 * @returns lines about what was made
 */
export async function buildAfresh(root: string, { code, stamp }: Arrival): Promise<readonly string[]> {
  process.env['NODE_ENV'] ??= 'production';
  keepOthersOut(path.join(root, CACHE));
  const beside = clearBeside(root);
  const bundling = bundleAlone(root, beside);
  const room = openRoomOrStop(root, 'build');
  const { line, expiry } = await settleContent(room, { stamp });
  if ((await room.desk.archive()).articles.length >= MANY) compactHeap();
  const failure = await bundling.failure;
  if (failure !== undefined) stop(failure, words.unchanged);
  const place = findBundle(root, { code, served: servedVersion(root) });
  if (!place) stop(words.changedMeanwhile, words.unchanged);
  keepOthersOut(place.site);
  lightenWeb();
  const press = await openPress(room, { outDir: place.site, code, isPlain: true });
  await press.start();
  await press.renderBeside(place, beside);
  return [line, ...(await endBuild(press, expiry))];
}

/** An empty folder, which goes with the process if it is left. */
function clearBeside(root: string): string {
  const beside = path.join(root, BESIDE);
  const clear = () => {
    // Astro, told to stop a moment ago, may still be writing.
    rmSync(beside, { recursive: true, force: true, maxRetries: 3 });
  };
  clear();
  mkdirSync(path.dirname(beside), { recursive: true });
  onEnd(clear);
  return beside;
}
