import { readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { feed, page } from './rendering.ts';

const everything = await readFile(new URL('everything.md', import.meta.url), 'utf8');

test('a text with everything in it, on a page', async () => {
  await expect(await page(everything)).toMatchFileSnapshot('everything.page.html');
});

test('the same text in a feed', async () => {
  await expect(await feed(everything)).toMatchFileSnapshot('everything.feed.html');
});

test('what comes out is valid HTML, also within an article', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'void-style': 'off' },
  });
  const html = `<!DOCTYPE html><html lang="it"><head><title>Prova</title></head><body><main><h1>Prova</h1><article>${await page(everything)}</article></main></body></html>`;
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect(found).toEqual([]);
});

test('the same text gives the same bytes, whatever was rendered before', async () => {
  const first = await page(everything);
  await page('[^1]\n\n## Che cosa sappiamo\n\n[^1]: x', { language: 'en' });
  expect(await page(everything)).toBe(first);
});
