import { expect, test } from 'vitest';
import { page } from '../rendering.ts';

test('a heading has an id and, beside it, a link with a name', async () => {
  expect(await page('## Che cosa *sappiamo*')).toMatchInlineSnapshot(
    `"<div class="heading"><h2 id="che-cosa-sappiamo">Che cosa <em>sappiamo</em></h2><a class="anchor" href="#che-cosa-sappiamo" aria-label="Link a questa sezione: Che cosa sappiamo"><span aria-hidden="true">#</span></a></div>"`,
  );
});

test('the link is named in the language of the site', async () => {
  expect(await page('## Prices', { language: 'en' })).toContain('aria-label="Link to this section: Prices"');
});

test('ranks stay between the title of the page and h4', async () => {
  const html = await page('# a\n## b\n### c\n#### d\n##### e\n###### f');
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h2', '<h3', '<h4', '<h4', '<h4']);
});

test('equal headings have different ids, inside of quotes, lists and asides too', async () => {
  const html = await page('## Uno\n\n> ## Uno\n\n- ## Uno\n\n:::aside\n## Uno\n:::');
  expect(idsIn(html)).toEqual(['uno', 'uno-1', 'uno-2', 'uno-3']);
});

test('the id comes from what was typed, the words are typeset', async () => {
  const html = await page('## L\'"anno" 2020--2021');
  expect(html).toContain('<h2 id="lanno-2020--2021">L’“anno” 2020–2021</h2>');
});

test('a heading without words is left out, one without letters still has an id', async () => {
  const html = await page('##\n\n## 🚀');
  expect(html.match(/<h2/g)).toHaveLength(1);
  expect(html).not.toContain('id=""');
});

test('no heading takes the id of the footnotes', async () => {
  const html = await page('## Footnote label\n\n## Note fn 1\n\nUno[^1].\n\n[^1]: Due.');
  const ids = idsIn(html);
  expect(new Set(ids).size).toBe(ids.length);
});

function idsIn(html: string): (string | undefined)[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
}
