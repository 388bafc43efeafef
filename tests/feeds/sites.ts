import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/archive.ts';
import { readProse } from '../../src/library/prose.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../support/site.ts';
import { newsroom } from '../support/newsroom.ts';
import { archiveOf } from '../support/records.ts';
import { hostileProse, hostileSite } from './hostile.ts';
import { publishedFeeds } from './published.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EDITION = { now: '2022-12-31T12:00:00Z', preview: false };

/** Sites whose every feed is held to the rules, with all their feeds by path. */
export const SITES: Readonly<Record<string, () => Promise<Map<string, string>>>> = {
  'our own content': async () => publishedFeeds(await ownArchive(), readProse),
  'hostile content': () => publishedFeeds(hostileSite, hostileProse),
  'a small newsroom': () => publishedFeeds(newsroom()),
  'a site without content': () => publishedFeeds(archiveOf({})),
};

/** The archive of this project's content folder, pictures included. */
async function ownArchive(): Promise<Archive> {
  const { records } = await readLibrary(ROOT);
  return buildArchive(records, EDITION, site);
}
