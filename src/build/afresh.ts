import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { endBuild, openRoomOrStop, settleContent } from './begin.ts';
import { bundleAlone } from './bundle-alone.ts';
import { servedVersion } from './code.ts';
import { compactHeap } from './compact.ts';
import { tuneEngine } from './engine.ts';
import { onEnd } from './farewell.ts';
import { CACHE, keepOthersOut } from './keep-out.ts';
import type { Press } from './press.ts';
import { openPress } from './press.ts';
import type { Arrival } from './quiet/arrival.ts';
import type { BundlePlace } from './render/bundle.ts';
import { Crew } from './render/crew.ts';
import { lightenWeb } from './render/light-web.ts';
import type { BundleLabel } from './render/kept-bundle.ts';
import { findBundle } from './render/kept-bundle.ts';
import type { Room } from './room.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Where Astro puts what browsers fetch beside pages, from the project's root, until the site is built around it. */
const BESIDE = '.cache/beside';

/** Where the articles are, from the project's root. */
const ARTICLES = 'content/articles';

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
  tuneEngine();
  keepOthersOut(path.join(root, CACHE));
  const beside = clearBeside(root);
  const bundled = bundleAlone(root, beside).failure.then((failure) => failure ?? getReady(root, code));
  // Whoever waits for it hears of a failure.
  bundled.catch(() => undefined);
  const bundledYet = () => Promise.race([bundled, Promise.resolve(undefined)]);
  const room = openRoomOrStop(root, 'build');
  const start = performance.now();
  await room.desk.library();
  const begin = (ready: Ready) => beginAround(room, ready, { code, beside });
  // Where Astro has been faster, others make what will be thrown away if this thread finds mistakes.
  const early = await bundledYet();
  const begun = isReady(early) ? await begin(early) : undefined;
  const onMistakes = async () => {
    const ready = await bundledYet();
    if (isReady(ready)) await ready.crew.dismiss();
  };
  const { line, expiry } = await settleContent(room, { stamp, start, onMistakes });
  const ready = await bundled;
  const press = begun ?? (isReady(ready) ? await begin(ready) : stop(ready, words.unchanged));
  await press.start();
  if ((await room.desk.archive()).articles.length >= MANY) compactHeap();
  await press.renderOn();
  return [line, ...(await endBuild(press, expiry))];
}

/** Has threads begin with what was bundled. */
async function beginAround(
  room: Room,
  { place, crew }: Ready,
  { code, beside }: { readonly code: string; readonly beside: string },
): Promise<Press> {
  keepOthersOut(place.site);
  lightenWeb();
  const press = await openPress(room, { outDir: place.site, code, isPlain: true, crew });
  await press.beginBeside(place, beside);
  return press;
}

/** Finds what was bundled, or says why there is nothing, and has threads load it while content is still being read. */
function getReady(root: string, code: string): Ready | string {
  const place = findBundle(root, { code, served: servedVersion(root) });
  if (!place) return words.changedMeanwhile;
  const folder = path.join(root, ARTICLES);
  const files = existsSync(folder) ? readdirSync(folder, { encoding: 'utf8', recursive: true }) : [];
  const articles = files.filter((name) => name.endsWith('.md')).length;
  return { place, crew: new Crew({ place, articles, extent: 'all' }) };
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

const isReady = (bundled: Ready | string | undefined): bundled is Ready => typeof bundled === 'object';

/** What pages are made with. */
interface Ready {
  readonly place: BundlePlace & Pick<BundleLabel, 'site'>;
  readonly crew: Crew;
}
