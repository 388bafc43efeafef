import { expect, test } from 'vitest';
import { composeBody, printBody } from '../../src/markdown/render.ts';
import { feed, options, ORIGIN } from './rendering.ts';

test('every address is whole', async () => {
  expect(await feed('[a](/x/) [b](#y) [c](./z.md#w) [d](https://example.com/) [e](mailto:a@b.it)')).toBe(
    '<p><a href="https://spiffero.example/x/">a</a> ' +
      '<a href="https://spiffero.example/2021/11/prova/#y">b</a> ' +
      '<a href="https://spiffero.example/2021/11/z/#w">c</a> ' +
      '<a href="https://example.com/">d</a> <a href="mailto:a@b.it">e</a></p>',
  );
});

test('headings come without their links, and nothing has a class or an id', async () => {
  const html = await feed(
    '## Titolo\n\n- [ ] x\n\n| a |\n|---|\n| b |\n\n```js\nx\n```\n\nNota[^1]\n\n[^1]: N.\n\n::embed{url="https://x.com/1"}',
  );
  expect(html).toContain('<h2>Titolo</h2>');
  expect(html).not.toMatch(/ (?:class|id|role|tabindex|data-[\w-]+|aria-[\w-]+|style)=/);
});

test('lists keep their first number', async () => {
  expect(await feed('3. tre\n4. quattro')).toContain('<ol start="3">');
});

test('the page is the same after a feed was made of it', async () => {
  const composed = await composeBody('## A\n\n![x](./foto.jpg)\n\n- [x] y', options);
  const before = printBody(composed, options);
  printBody(composed, { language: 'it', target: { kind: 'feed', origin: ORIGIN } });
  expect(printBody(composed, options)).toEqual(before);
});

test('a body that has no page of its own counts from the root', async () => {
  expect(await feed('[a](#x)', { resolveLocal: () => undefined })).toContain(`href="${ORIGIN}/#x"`);
});
