import { join } from 'node:path';
import type { Archive } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/archive.ts';
import { readProse } from '../../src/library/prose.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../support/site.ts';
import { SAMPLE } from '../support/content.ts';
import { newsroom } from '../support/newsroom.ts';
import { archiveOf } from '../support/records.ts';
import { hostileProse, hostileSite } from './hostile.ts';
import { publishedFeeds } from './published.ts';

const EDITION = { now: '2022-12-31T12:00:00Z', preview: false };

/** Sites whose every feed is held to the rules, with all their feeds by path. */
export const SITES: Readonly<Record<string, () => Promise<Map<string, string>>>> = {
  'the sample content': async () => publishedFeeds(await sampleArchive(), sampleProse),
  'hostile content': () => publishedFeeds(hostileSite, hostileProse),
  'a small newsroom': () => publishedFeeds(newsroom()),
  'a site without content': () => publishedFeeds(archiveOf({})),
};

const sampleProse: typeof readProse = (body) => readProse({ ...body, file: join(SAMPLE, body.file) });

/** The archive of the sample content, pictures included. */
async function sampleArchive(): Promise<Archive> {
  const { records } = await readLibrary(SAMPLE, { cacheDir: false });
  return buildArchive(records, EDITION, site);
}
