import { expect, test, vi } from 'vitest';
import type { BodyFact } from '../../src/domain/records.ts';
import { createRenderer } from '../../src/markdown/memo.ts';
import { fact, feed, ORIGIN, page, photo, resolvePicture } from './rendering.ts';

const SOURCE = '## Titolo\n\n![x](./foto.jpg)';
const PAGE = { kind: 'page' } as const;
const FEED = { kind: 'feed', origin: ORIGIN } as const;

/** A renderer whose work shows in the calls of `resolve`: one for each body composed. */
function watched(limit: number) {
  const resolve = vi.fn(resolvePicture);
  return { resolve, renderer: createRenderer({ limit, language: 'it', resolvePicture: resolve }) };
}

const bodyOf = (digest: string): BodyFact => ({ ...fact, digest });

test('a body that is asked for again is composed once, and comes out as without a memo', async () => {
  const { renderer, resolve } = watched(2);
  expect(await renderer.render(SOURCE, fact, PAGE)).toBe(await page(SOURCE));
  expect(await renderer.render(SOURCE, fact, FEED)).toBe(await feed(SOURCE));
  expect(await renderer.render(SOURCE, fact, PAGE)).toBe(await page(SOURCE));
  expect(resolve).toHaveBeenCalledOnce();
});

test('a changed text or picture is composed again', async () => {
  const { renderer, resolve } = watched(3);
  await renderer.render(SOURCE, fact, PAGE);
  await renderer.render(SOURCE, bodyOf('other'), PAGE);
  await renderer.render(SOURCE, { ...fact, images: { './foto.jpg': { ...photo, digest: 'other' } } }, PAGE);
  await renderer.render(SOURCE, { ...fact, file: 'content/articles/2021/12/copia.md' }, PAGE);
  expect(resolve).toHaveBeenCalledTimes(4);
});

test('what was not asked for longest is forgotten', async () => {
  const { renderer, resolve } = watched(2);
  for (const digest of ['a', 'b', 'a', 'c', 'a']) await renderer.render(SOURCE, bodyOf(digest), PAGE);
  expect(resolve).toHaveBeenCalledTimes(3);
  await renderer.render(SOURCE, bodyOf('b'), PAGE);
  expect(resolve).toHaveBeenCalledTimes(4);
});
