import { afterEach, expect, test } from 'vitest';
import { closeRelay, openRelay, renderPageBody, takeRelayed } from '../../src/markdown/relay.ts';
import { fact, feed, options, ORIGIN, page, photo } from './rendering.ts';

const SOURCE = '## Titolo\n\nCosì. ![x](./foto.jpg)';

afterEach(closeRelay);

const show = () => renderPageBody(SOURCE, { ...options, origin: ORIGIN });

test('a page is the same whether its body goes on to feeds or not', async () => {
  const alone = await show();
  openRelay();
  expect(await show()).toBe(alone);
  expect(alone).toBe(await page(SOURCE));
});

test('a body goes on as a feed would have printed it, once', async () => {
  openRelay();
  await show();
  expect(takeRelayed(fact)).toBe(await feed(SOURCE));
  expect(takeRelayed(fact)).toBeUndefined();
});

test('another text, file or picture is another body', async () => {
  openRelay();
  await show();
  expect(takeRelayed({ ...fact, digest: 'other' })).toBeUndefined();
  expect(takeRelayed({ ...fact, file: 'content/articles/2021/12/copia.md' })).toBeUndefined();
  expect(takeRelayed({ ...fact, images: { './foto.jpg': { ...photo, digest: 'other' } } })).toBeUndefined();
});

test('nothing is kept where nobody will ask for it', async () => {
  await show();
  openRelay();
  expect(takeRelayed(fact)).toBeUndefined();
  await show();
  closeRelay();
  expect(takeRelayed(fact)).toBeUndefined();
});
