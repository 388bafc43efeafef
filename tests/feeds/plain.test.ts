import { expect, test } from 'vitest';
import { asHtml, looksLikeHtml, plainly } from '../../src/feeds/plain.ts';

test.each([
  ['a < b & c > d; R & D, Q&A', 'a < b & c > d; R & D, Q&A'],
  ['<b>forse</b>', '<\u2060b>forse<\u2060/b>'],
  ['&amp; &#0; &copy', '&\u2060amp; &\u2060#0; &copy'],
  ['<!-- <?x', '<\u2060!-- <\u2060?x'],
])('%s is kept from being taken for markup', (text, kept) => {
  expect(plainly(text)).toBe(kept);
});

test('text is told from HTML, and becomes it', () => {
  expect(looksLikeHtml('<b>')).toBe(true);
  expect(looksLikeHtml('&lt;')).toBe(true);
  expect(looksLikeHtml('R & D, Q&A: 1 < 2 > 0')).toBe(false);
  expect(asHtml('<i> & "')).toBe('&lt;i> &amp; "');
});
