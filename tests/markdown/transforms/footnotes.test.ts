import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const NOTES = 'Uno[^a], due[^a].\n\n[^a]: La nota.';

test('notes stand under a visible title, with a way back to every reference', async () => {
  expect(await page(NOTES)).toMatchInlineSnapshot(`
    "<p>Uno<sup><a href="#Note-fn-a" id="Note-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>, due<sup><a href="#Note-fn-a" id="Note-fnref-a-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
    <section data-footnotes class="footnotes"><h2 id="footnote-label">Note</h2>
    <ol>
    <li id="Note-fn-a">
    <p>La nota. <a href="#Note-fnref-a" data-footnote-backref="" aria-label="Torna al richiamo 1" class="data-footnote-backref">↩︎</a> <a href="#Note-fnref-a-2" data-footnote-backref="" aria-label="Torna al richiamo 1-2" class="data-footnote-backref">↩︎ 2</a></p>
    </li>
    </ol>
    </section>"
  `);
});

test('in the language of the site', async () => {
  const html = await page(NOTES, { language: 'en' });
  expect(html).toContain('>Notes</h2>');
  expect(html).toContain('aria-label="Back to reference 1-2"');
});

test('in a feed references lead to the page, and the ways back are gone', async () => {
  const html = await feed(NOTES);
  expect(html).toContain('<sup><a href="https://spiffero.example/2021/11/prova/#Note-fn-a">1</a></sup>');
  expect(html).not.toContain('↩');
});
