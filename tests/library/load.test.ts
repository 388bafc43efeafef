import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../src/domain/library.ts';
import { readLibrary } from '../../src/library/read.ts';
import { shelves } from '../../src/library/shelves.ts';
import type { Shelf } from '../../src/library/shelves.ts';
import { article, at, project } from './project.ts';

const edition = { now: '2022-01-01T00:00:00.000Z', preview: false };
const content: { library?: Library } = {};

vi.mock('astro:content', () => ({
  getCollection: (name: Shelf) =>
    Promise.resolve(content.library ? shelves[name](content.library, edition) : []),
}));

beforeEach(() => {
  vi.resetModules();
  delete content.library;
});

test('the archive is built from the collections, once', async () => {
  const root = project({ [at('uno')]: article(), [at('bozza')]: article(undefined, { draft: 'true' }) });
  content.library = await readLibrary(root, { cacheDir: false });
  const { loadArchive } = await import('../../src/library/load.ts');
  const archive = await loadArchive();
  expect(archive.articles.map(({ id }) => id)).toEqual(['2021/11/uno']);
  expect([...archive.tags.keys()]).toEqual(['xiaomi']);
  expect(await loadArchive()).toBe(archive);
});

test('without an edition nobody knows what is published', async () => {
  const { loadArchive } = await import('../../src/library/load.ts');
  await expect(loadArchive()).rejects.toThrow(/has no edition/);
});
