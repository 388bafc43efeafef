import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PictureCache } from '../../src/integration/images/cache.ts';
import type { PictureMaker } from '../../src/integration/images/make.ts';
import { nameOf } from '../../src/integration/images/make.ts';
import { servePictures } from '../../src/integration/images/serve.ts';
import { cards } from '../../src/images/card.ts';
import { SITE_CARD } from '../../src/views/card.ts';
import { archiveOf } from '../support/records.ts';
import { temporaryFolder } from './project.ts';

const [CARD] = cards(SITE_CARD);

/** A server with the step under test; what it lets pass is answered by 418. */
async function serve(make: (cache: PictureCache) => PictureMaker) {
  const cache = new PictureCache(path.join(temporaryFolder(), 'images'));
  const failures: unknown[] = [];
  const archive = archiveOf({});
  const step = servePictures(
    () => Promise.resolve(archive),
    make(cache),
    cache,
    (failure) => failures.push(failure),
  );
  const server = createServer((request, response) => {
    step(request, response, () => response.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { failures, get: (url: string) => fetch(`http://localhost:${port}${url}`) };
}

test('a picture is made when it is first asked for, once', async () => {
  let made = 0;
  const { get } = await serve((cache) => async ([wanted]) => {
    made += 1;
    await cache.keep(nameOf(wanted!), Buffer.from('picture'));
  });
  const answers = await Promise.all([get(CARD!.url), get(CARD!.url)]);
  answers.push(await get(CARD!.url));
  for (const answer of answers) {
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(await answer.text()).toBe('picture');
  }
  expect(made).toBe(1);
});

test('what the site does not show is not found, other addresses pass', async () => {
  const { get } = await serve(() => () => Promise.reject(new Error('never asked')));
  expect((await get('/_i/0123456789abcdef-480-0000.avif')).status).toBe(404);
  expect((await get('/_i/../package.json')).status).toBe(418);
  expect((await get('/2021/11/one/')).status).toBe(418);
});

test('a picture that cannot be made is told to the writer and does not hang the browser', async () => {
  const { get, failures } = await serve(() => () => Promise.reject(new Error('damaged')));
  expect((await get(CARD!.url)).status).toBe(500);
  expect(failures).toEqual([new Error('damaged')]);
});
