import { lstatSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { endBuild, openRoomOrStop, settleContent } from './begin.ts';
import { CACHE, keepOthersOut } from './keep-out.ts';
import { openPress } from './press.ts';
import { isUnfinished } from './publish/beside.ts';
import type { Ledger } from './publish/ledger.ts';
import type { Arrival } from './quiet/arrival.ts';
import { Crew } from './render/crew.ts';
import { lightenWeb } from './render/light-web.ts';
import type { FoundBundle } from './render/kept-bundle.ts';

/**
 * Builds the site with the bundle of an earlier build, without Astro: content may have changed, nothing else.
 *
 * @param root the project's root
 * @param arrival what it was like before anything was read
 * @returns lines about what was made; undefined when that bundle won't do
 */
export async function buildAgain(
  root: string,
  { code, stamp, before }: Arrival,
): Promise<readonly string[] | undefined> {
  if (!before || !areAssetsSound(before.ledger, before.place.site)) return undefined;
  const { place, ledger } = before;
  process.env['NODE_ENV'] ??= 'production';
  keepOthersOut(place.site, path.join(root, CACHE));
  const room = openRoomOrStop(root, 'build');
  const crew = assemble(place, ledger);
  const start = performance.now();
  await room.desk.library();
  lightenWeb();
  // While this thread looks for mistakes others make what will be thrown away if there are any.
  const press = await openPress(room, { outDir: place.site, code, isPlain: true, ledger, crew });
  await press.beginAgain(place);
  const { line, expiry } = await settleContent(room, { stamp, start, onMistakes: () => crew.dismiss() });
  await press.start();
  await press.renderOn();
  return [line, ...(await endBuild(press, expiry))];
}

/** Threads that get ready while content is read, and look at what stands: unless it has to be put in order first. */
function assemble(place: FoundBundle, { traces }: Ledger): Crew {
  return new Crew({
    place,
    articles: traces?.articles.size ?? 0,
    extent: 'few',
    ...(!isUnfinished(place.site) && { listed: place.site }),
  });
}

/** true when what is bundled and what is served as it is stands in the site as it was written. */
function areAssetsSound({ assets }: Ledger, site: string): boolean {
  return [...assets].every(([file, [size, modified]]) => {
    const fact = lstatSync(path.join(site, file), { throwIfNoEntry: false });
    return fact?.size === size && fact.mtimeMs === modified;
  });
}
