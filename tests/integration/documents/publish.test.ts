import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { DocumentCache } from '../../../src/build/documents/cache.ts';
import { publishDocuments } from '../../../src/build/documents/publish.ts';
import { archiveOf, articleRecord } from '../../support/records.ts';
import { temporaryFolder } from '../project.ts';

// The articles of these tests have no files.
vi.mock('../../../src/library/prose.ts', () => ({ readProse: () => Promise.resolve('Il testo.') }));

const NOW = { now: '2021-11-02T12:00:00Z', preview: false };

/** A site with one article, which is news. */
function site() {
  const root = temporaryFolder();
  const cache = new DocumentCache(path.join(root, '.cache/documents'));
  const folder = path.join(root, 'dist');
  const archive = archiveOf({ articles: [articleRecord('2021/11/one')] }, NOW);
  return { folder, publish: () => publishDocuments(archive, root, cache, folder) };
}

test('the documents of the site are written, and counted', async () => {
  const { folder, publish } = site();
  const { failures, summary } = await publish();
  expect(failures).toEqual([]);
  expect(summary).toMatch(/^Feed e altri documenti: \d+ nuovi, 0 come prima \(\d+\.\d s\)$/);
  expect(await readFile(path.join(folder, 'news-sitemap.xml'), 'utf8')).toContain('/2021/11/one/');
});

test('a document whose address is taken is named, in words', async () => {
  const { folder, publish } = site();
  await mkdir(folder);
  await writeFile(path.join(folder, 'news-sitemap.xml'), 'from public/');
  expect((await publish()).failures).toEqual([
    '/news-sitemap.xml: questo indirizzo ce l’ha già una pagina, un file di public/ o un altro documento.',
  ]);
});
