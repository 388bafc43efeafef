import { existsSync } from 'node:fs';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PictureCache } from '../../src/integration/images/cache.ts';
import { makeMissing, nameOf, pictureMaker } from '../../src/integration/images/make.ts';
import { startPictures } from '../../src/integration/images/publish.ts';
import { wantedPictures } from '../../src/integration/images/wanted.ts';
import { archiveOf, articleRecord } from '../support/records.ts';
import { photo, temporaryFolder, writePicture } from './project.ts';

const DAY = 86_400_000;
const FILE = 'content/articles/2021/11/photo.jpg';

/** A project with one article, whose cover is a photo. */
async function project() {
  const root = temporaryFolder();
  const cache = new PictureCache(path.join(root, '.cache/images'));
  const cover = await writePicture(root, FILE, await photo());
  const archive = archiveOf({ articles: [{ ...articleRecord('2021/11/one'), cover }] });
  return { root, cache, archive, make: pictureMaker(root, cache), wanted: wantedPictures(archive) };
}

test('a second build makes nothing and finds the same bytes', async () => {
  const { root, cache, make, wanted } = await project();
  const first = await makeMissing(wanted, make, cache);
  expect(first).toMatchObject({ made: wanted.length, failures: [] });
  const second = await makeMissing(wanted, make, cache);
  expect(second).toMatchObject({ made: 0, failures: [] });

  const again = new PictureCache(path.join(root, 'elsewhere'));
  await makeMissing(wanted, pictureMaker(root, again), again);
  for (const name of wanted.map(nameOf)) {
    expect(await readFile(again.locate(name))).toEqual(await readFile(cache.locate(name)));
  }
});

test('exactly the wanted files are published, the original is not', async () => {
  const { root, cache, make, wanted, archive } = await project();
  const folder = path.join(root, 'dist/_i');
  const pictures = startPictures(archive, make, cache);
  expect(await pictures.failures()).toEqual([]);
  await pictures.publish(folder);
  expect((await readdir(folder)).sort()).toEqual(wanted.map(nameOf).sort());

  const original = await readFile(path.join(root, FILE));
  for (const name of await readdir(folder)) {
    expect(original.equals(await readFile(path.join(folder, name)))).toBe(false);
  }
});

test('what the published site has already is not put there again', async () => {
  const { root, cache, make, wanted, archive } = await project();
  const names = wanted.map(nameOf);
  const pictures = startPictures(archive, make, cache);
  expect([...pictures.names].sort()).toEqual([...names].sort());
  await pictures.publish(path.join(root, 'next'), new Set(names.slice(2)));
  expect((await readdir(path.join(root, 'next'))).sort()).toEqual(names.slice(0, 2).sort());
  await startPictures(archive, make, cache).publish(path.join(root, 'next'));
  expect((await readdir(path.join(root, 'next'))).sort()).toEqual([...names].sort());
});

test('a build for some addresses makes and publishes their pictures and forgets no other', async () => {
  const { root, cache, make, wanted, archive } = await project();
  const isCard = (url: string) => url.includes('-card.');
  const others = wanted.filter(({ url }) => !isCard(url)).map(nameOf);
  await cache.keep(others[0]!, Buffer.from('kept'));
  const long = new Date(Date.now() - 31 * DAY);
  await utimes(cache.locate(others[0]!), long, long);
  await startPictures(archive, make, cache, isCard).publish(path.join(root, 'share'));
  const cards = wanted.filter(({ url }) => isCard(url)).map(nameOf);
  expect((await readdir(path.join(root, 'share'))).sort()).toEqual(cards.sort());
  expect(others.map((name) => existsSync(cache.locate(name)))).toEqual(others.map((_, index) => index === 0));
});

test('a damaged picture is named once, with what to do, and does not keep the others from being made', async () => {
  const { root, cache, make, wanted, archive } = await project();
  await writeFile(path.join(root, FILE), 'exchanged');
  expect(await startPictures(archive, make, cache).failures()).toMatchInlineSnapshot(`
    [
      "content/articles/2021/11/photo.jpg: l’immagine è cambiata mentre il sito veniva costruito: ricomincia.",
    ]
  `);
  const cards = wanted.filter((each) => 'text' in each);
  expect(cards.map((card) => existsSync(cache.locate(nameOf(card))))).toEqual(cards.map(() => true));
});

test('a file that no page wants is forgotten after a month, not before', async () => {
  const { root, cache, make, archive } = await project();
  await cache.keep('00-fresh.jpg', Buffer.from('fresh'));
  await cache.keep('00-stale.jpg', Buffer.from('stale'));
  const long = new Date(Date.now() - 31 * DAY);
  await utimes(cache.locate('00-stale.jpg'), long, long);
  await startPictures(archive, make, cache).publish(path.join(root, 'dist/_i'));
  expect(existsSync(cache.locate('00-fresh.jpg'))).toBe(true);
  expect(existsSync(cache.locate('00-stale.jpg'))).toBe(false);
});
