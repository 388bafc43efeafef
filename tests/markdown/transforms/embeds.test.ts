import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const VIDEO = '::embed[La "presentazione"]{url="https://www.youtube.com/watch?v=abc&t=1"}';

test('a card names the service, the title and the host, and loads nothing', async () => {
  const html = await page(VIDEO);
  expect(html).toMatchInlineSnapshot(
    `"<p class="embed" data-kind="video"><a href="https://www.youtube.com/watch?v=abc&#x26;t=1" rel="external noreferrer"><span class="kind">Video su YouTube</span> <span class="title">La “presentazione”</span> <span class="host">youtube.com</span></a></p>"`,
  );
  expect(html).not.toMatch(/src|iframe|script/);
});

test('in the language of the site, without a title, of a host nobody knows', async () => {
  expect(await page('::embed{url="https://example.com/x"}', { language: 'en' })).toBe(
    '<p class="embed" data-kind="page"><a href="https://example.com/x" rel="external noreferrer"><span class="kind">Page on example.com</span></a></p>',
  );
});

test('in a feed it is a line with a link', async () => {
  expect(await feed(VIDEO)).toBe(
    '<p><a href="https://www.youtube.com/watch?v=abc&#x26;t=1">Video su YouTube · La “presentazione” · youtube.com</a></p>',
  );
});

test.each([
  '::embed[x]',
  '::embed[x]{url="javascript:alert(1)"}',
  '::embed[x]{url="data:text/html,x"}',
  '::embed[x]{url="/2021/11/x/"}',
])('without an address on another site it stays as typed: %s', async (typed) => {
  expect(await page(typed)).toBe(`<p>${typed}</p>`);
});
