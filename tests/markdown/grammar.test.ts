import { expect, test } from 'vitest';
import { page } from './rendering.ts';

test('text that was struck out', async () => {
  expect(await page('~~999~~ 899 euro')).toBe('<p><del>999</del> 899\u00A0euro</p>');
});

test('addresses in the middle of a word are text', async () => {
  expect(await page('xhttps://example.com')).toBe('<p>xhttps://example.com</p>');
});

test('e-mail addresses are links in brackets only', async () => {
  expect(await page('scrivi a anna@example.org o <anna@example.org>')).toBe(
    '<p>scrivi a anna@example.org o <a href="mailto:anna@example.org">anna@example.org</a></p>',
  );
});

test('a name after @ or a host without scheme is text', async () => {
  expect(await page('@anna su www.example.com')).toBe('<p>@anna su www.example.com</p>');
});
