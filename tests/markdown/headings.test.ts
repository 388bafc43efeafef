import { expect, test } from 'vitest';
import { page, renderPage } from './rendering.ts';

test('a heading has an id and, beside it, a link with a name', async () => {
  expect(await page('## Che cosa *sappiamo*')).toMatchInlineSnapshot(
    `"<div class="heading"><h2 id="che-cosa-sappiamo">Che cosa <em>sappiamo</em></h2><a class="anchor" href="#che-cosa-sappiamo" aria-label="Link a questa sezione: Che cosa sappiamo"><span aria-hidden="true">#</span></a></div>"`,
  );
});

test('the link is named in the language of the site', async () => {
  expect(await page('## Prices', { language: 'en' })).toContain('aria-label="Link to this section: Prices"');
});

test('ranks stay between the title of the page and h4', async () => {
  const { headings } = await renderPage('# a\n## b\n### c\n#### d\n##### e\n###### f');
  expect(headings.map(({ depth }) => depth)).toEqual([2, 2, 3, 4, 4, 4]);
});

test('equal headings have different ids, inside of quotes, lists and asides too', async () => {
  const { headings } = await renderPage('## Uno\n\n> ## Uno\n\n- ## Uno\n\n:::aside\n## Uno\n:::');
  expect(headings.map(({ slug }) => slug)).toEqual(['uno', 'uno-1', 'uno-2', 'uno-3']);
});

test('the id comes from what was typed, the outline has what is shown', async () => {
  const { headings, html } = await renderPage('## L\'"anno" 2020--2021');
  expect(headings).toEqual([{ depth: 2, slug: 'lanno-2020--2021', text: 'L’“anno” 2020–2021' }]);
  expect(html).toContain('id="lanno-2020--2021"');
});

test('a heading without words is left out, one without letters still has an id', async () => {
  const { headings, html } = await renderPage('##\n\n## 🚀');
  expect(html).not.toContain('<h2 id=""');
  expect(headings).toHaveLength(1);
  expect(headings[0]?.slug).not.toBe('');
});

test('no heading takes the id of the footnotes', async () => {
  const html = await page('## Footnote label\n\n## Note fn 1\n\nUno[^1].\n\n[^1]: Due.');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
