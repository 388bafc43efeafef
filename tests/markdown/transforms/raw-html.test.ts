import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

test('raw HTML is shown as text, in pages and feeds', async () => {
  const typed = 'Un <b onclick="x()">grassetto</b>\n\n<script>alert(1)</script>';
  const shown = '<p>Un &#x3C;b onclick="x()">grassetto&#x3C;/b></p>\n&#x3C;script>alert(1)&#x3C;/script>';
  expect(await page(typed)).toBe(shown);
  expect(await feed(typed)).toBe(shown);
});

test('comments are left out, the text around them stays', async () => {
  expect(await page('Prima<!-- nota a noi --> dopo\n\n<!-- tutta\nuna riga -->\n\nFine')).toBe(
    '<p>Prima dopo</p>\n<p>Fine</p>',
  );
});

test('a comment without an end does not swallow the rest', async () => {
  expect(await page('<!-- aperto\n\nil resto')).toContain('il resto');
});
