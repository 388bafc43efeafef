import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const shown = '<aside><p class="title"><strong>L’essenziale</strong></p><p>Testo.</p></aside>';

test('a title may stand in braces or in brackets', async () => {
  expect(await page(':::aside{title="L\'essenziale"}\nTesto.\n:::')).toBe(shown);
  expect(await page(":::aside[L'essenziale]\nTesto.\n:::")).toBe(shown);
});

test('or be missing', async () => {
  expect(await page(':::aside\nTesto.\n:::')).toBe('<aside><p>Testo.</p></aside>');
});

test('markup in a title is text', async () => {
  expect(await page(':::aside{title="<b>x</b>"}\nTesto.\n:::')).toContain('&#x3C;b>x');
});

test('other directives fit into it', async () => {
  const html = await page('::::aside\n::embed{url="https://vimeo.com/1"}\n\n:::pullquote\nDetto\n:::\n::::');
  expect(html).toMatch(/^<aside><p class="embed".*<figure class="pullquote">.*<\/aside>$/);
});

test('a feed keeps it', async () => {
  expect(await feed(':::aside[T]\nTesto.\n:::')).toBe(
    '<aside><p><strong>T</strong></p><p>Testo.</p></aside>',
  );
});
