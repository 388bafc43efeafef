import { expect, test } from 'vitest';
import { page } from '../rendering.ts';

test.each([
  'alle 12:30 e 9:05',
  ':smile: e a:b',
  'rapporto 16:9, Genesi 1:1',
  ':aside[x]{y}',
  ':::',
  '::: aside',
  ': definizione',
])('is no directive, and stays as typed: %s', async (typed) => {
  expect(await page(typed)).toBe(`<p>${typed}</p>`);
});

test('an unknown directive leaves its lines, and its text is still Markdown', async () => {
  expect(await page(':::nota[Titolo "x"]{a="b--c"}\nIl *testo*.\n:::')).toBe(
    '<p>:::nota[Titolo "x"]{a="b--c"}</p>\n<p>Il <em>testo</em>.</p>\n<p>:::</p>',
  );
  expect(await page('::video[x]{id="a--b"}')).toBe('<p>::video[x]{id="a--b"}</p>');
});

test('an unknown one that was never closed gets no closing line', async () => {
  expect(await page(':::nota\nTesto')).toBe('<p>:::nota</p>\n<p>Testo</p>');
});

test('names of the language itself are unknown too', async () => {
  expect(await page('::constructor')).toBe('<p>::constructor</p>');
  expect(await page(':::toString\nx\n:::')).toContain('<p>:::toString</p>');
});

test('a known name in the wrong form is unknown', async () => {
  expect(await page('::aside[x]')).toBe('<p>::aside[x]</p>');
});
