import { expect, test } from 'vitest';
import { page } from '../rendering.ts';

test('a link to another site says so, one of our own does not', async () => {
  expect(await page('[a](https://example.com/ "Titolo") [b](../12/b.md) [c](mailto:a@example.org)')).toBe(
    '<p><a href="https://example.com/" rel="external noopener" title="Titolo">a</a> ' +
      '<a href="/2021/12/b/">b</a> <a href="mailto:a@example.org">c</a></p>',
  );
});

test('a bare address becomes a link, without the full stop after it', async () => {
  expect(await page('Vedi https://example.com/x.')).toBe(
    '<p>Vedi <a href="https://example.com/x" rel="external noopener">https://example.com/x</a>.</p>',
  );
});

test('addresses may stand elsewhere', async () => {
  expect(await page('[a][x], [b][no], [X]\n\n[x]: https://example.com/ "T"')).toBe(
    '<p><a href="https://example.com/" rel="external noopener" title="T">a</a>, [b][no], ' +
      '<a href="https://example.com/" rel="external noopener" title="T">X</a></p>',
  );
});

test('a link that leads nowhere leaves its words', async () => {
  expect(await page('[*a*](javascript:alert) [b][x] [c](./foto.jpg)\n\n[x]: vbscript:x')).toBe(
    '<p><em>a</em> b c</p>',
  );
});

test('where content files lead can be told', async () => {
  const html = await page('[a](./b.md)', { resolveLocal: (file) => `/${file.length}/` });
  expect(html).toBe('<p><a href="/29/">a</a></p>');
});
