import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import type * as SiteModule from '../../support/site.ts';
import { temporaryFolder } from '../../integration/project.ts';
import { newsroom } from '../../support/newsroom.ts';
import { openHub, serveFolder } from './servers.ts';

afterEach(() => {
  vi.doUnmock('../../support/site.ts');
  vi.resetModules();
});

test('a hub finds itself and the feed’s own address in every feed that the site makes', async () => {
  const root = temporaryFolder();
  const dist = path.join(root, 'dist');
  const [url, hub] = [await serveFolder(dist), await openHub()];
  const { site } = await vi.importActual<typeof SiteModule>('../../support/site.ts');
  const own = { ...site, url, hub: hub.url };
  vi.doMock('../../support/site.ts', () => ({ site: own }));
  vi.resetModules();

  const { feedDocuments } = await import('../../../src/feeds/documents.ts');
  const { bodyPrinter } = await import('../../../src/feeds/bodies.ts');
  const { tellHub } = await import('../../../src/cli/ping/run.ts');
  const services = { body: bodyPrinter(() => Promise.resolve('Il testo.')), keyOf: JSON.stringify };
  for (const document of feedDocuments(newsroom(), services)) {
    await mkdir(path.dirname(path.join(dist, document.path)), { recursive: true });
    await writeFile(path.join(dist, document.path), await document.render());
  }

  const streams = { input: new PassThrough(), output: new PassThrough() };
  expect(await tellHub([], { root, site: own, streams })).toBe(0);
  const formats = [...hub.fetched.keys()].map((topic) => path.posix.basename(topic));
  expect(new Set(formats)).toEqual(new Set(['atom.xml', 'rss.xml', 'feed.json']));
  expect(hub.fetched.size).toBe(hub.asked.length);
});
