import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { DocumentCache } from '../../../src/build/documents/cache.ts';
import type { SiteDocument } from '../../../src/build/documents/document.ts';
import { makeDocuments } from '../../../src/build/documents/make.ts';
import { temporaryFolder } from '../project.ts';

/** A press with an empty cache: every build goes to a folder of its own. */
function press() {
  const root = temporaryFolder();
  const cache = new DocumentCache(path.join(root, 'cache'));
  let builds = 0;
  return {
    cache,
    kept: () => cache.names(),
    build: async (
      documents: readonly SiteDocument[],
      version = 'v1',
      folder = path.join(root, `${builds++}`),
    ) => ({
      folder,
      ...(await makeDocuments(documents, version, cache, folder)),
    }),
  };
}

function document(address: string, key: string, text = `${address} ${key}`) {
  return { path: address, key: () => key, render: vi.fn(() => Promise.resolve(text)) };
}

test('documents are where their paths say, whatever folders that needs', async () => {
  const { build } = press();
  const { folder, ...made } = await build([document('/rss.xml', '1'), document('/tag/x/atom/1.xml', '2')]);
  expect(made).toMatchObject({ made: 2, reused: 0, failures: [] });
  expect(await readFile(path.join(folder, 'rss.xml'), 'utf8')).toBe('/rss.xml 1');
  expect(await readFile(path.join(folder, 'tag/x/atom/1.xml'), 'utf8')).toBe('/tag/x/atom/1.xml 2');
});

test('a document whose key is the same is not made again, one whose key changed is', async () => {
  const { build } = press();
  await build([document('/a.xml', '1'), document('/b.xml', '1')]);
  const [same, changed] = [document('/a.xml', '1'), document('/b.xml', '2')];
  const { folder, ...made } = await build([same, changed]);
  expect(made).toMatchObject({ made: 1, reused: 1 });
  expect(same.render).not.toHaveBeenCalled();
  expect(await readFile(path.join(folder, 'a.xml'), 'utf8')).toBe('/a.xml 1');
  expect(await readFile(path.join(folder, 'b.xml'), 'utf8')).toBe('/b.xml 2');
});

test('all are made again when the code that makes them changed', async () => {
  const { build } = press();
  await build([document('/a.xml', '1')]);
  const again = document('/a.xml', '1');
  expect(await build([again], 'v2')).toMatchObject({ made: 1, reused: 0 });
  expect(again.render).toHaveBeenCalledOnce();
});

test('documents at two addresses with one key are two', async () => {
  const { build } = press();
  const { folder } = await build([document('/a.xml', '1'), document('/b.xml', '1')]);
  expect(await readFile(path.join(folder, 'b.xml'), 'utf8')).toBe('/b.xml 1');
});

test('a document that is as it was keeps its time, by which web servers answer those who ask', async () => {
  const { build } = press();
  const first = await build([document('/a.xml', '1')]);
  const long = new Date('2021-11-20T12:00:00Z');
  await utimes(path.join(first.folder, 'a.xml'), long, long);
  const second = await build([document('/a.xml', '1')]);
  expect((await stat(path.join(second.folder, 'a.xml'))).mtime).toEqual(long);
});

test('an address that a page has already is a failure, and the page stays', async () => {
  const { build } = press();
  const folder = temporaryFolder();
  await mkdir(path.join(folder, 'tag'));
  await writeFile(path.join(folder, 'tag/rss.xml'), 'a page');
  const { failures } = await build([document('/tag/rss.xml', '1'), document('/b.xml', '1')], 'v1', folder);
  expect(failures).toEqual([{ path: '/tag/rss.xml', cause: 'taken' }]);
  expect(await readFile(path.join(folder, 'tag/rss.xml'), 'utf8')).toBe('a page');
  expect(existsSync(path.join(folder, 'b.xml'))).toBe(true);
});

test('two documents with one address are a failure', async () => {
  const { build } = press();
  const { failures } = await build([document('/a.xml', '1'), document('/a.xml', '2')]);
  expect(failures).toEqual([{ path: '/a.xml', cause: 'taken' }]);
});

test('a document that cannot be made is named, is not kept, and does not keep the others from being made', async () => {
  const { build, kept } = press();
  const cause = new Error('no such author');
  const broken = { ...document('/a.xml', '1'), render: () => Promise.reject(cause) };
  const { folder, ...made } = await build([broken, document('/b.xml', '1')]);
  expect(made).toMatchObject({ made: 1, failures: [{ path: '/a.xml', cause }] });
  expect(await readdir(folder)).toEqual(['b.xml']);
  expect(await kept()).toHaveProperty('size', 1);
});

test('what a build does not want is forgotten when it is told so, and nothing else', async () => {
  const { build, cache, kept } = press();
  await build([document('/a.xml', '1'), document('/b.xml', '1')]);
  const { unwanted } = await build([document('/a.xml', '2'), document('/b.xml', '1')]);
  expect(unwanted.size).toBe(1);
  await cache.forget(unwanted);
  expect((await kept()).intersection(unwanted).size).toBe(0);
  expect((await kept()).size).toBe(2);
});

test('many documents under way at once lose nothing', async () => {
  const { build } = press();
  const many = Array.from({ length: 200 }, (_, index) =>
    document(`/tag/t${index % 20}/${index}.xml`, `${index}`),
  );
  const { folder, ...made } = await build(many);
  expect(made).toMatchObject({ made: 200, failures: [] });
  for (const { path: address } of many) expect(existsSync(path.join(folder, address))).toBe(true);
});
