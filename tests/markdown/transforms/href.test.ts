import { describe, expect, test } from 'vitest';
import { resolveHref } from '../../../src/markdown/transforms/href.ts';
import { resolveLocalFile } from '../../../src/markdown/local.ts';
import { fact } from '../rendering.ts';

const resolve = (written: string) => resolveHref(written, { body: fact, resolveLocal: resolveLocalFile });

describe('pages of the site', () => {
  test.each([
    ['./altro.md', '/2021/11/altro/'],
    ['altro.md', '/2021/11/altro/'],
    ['../12/altro.md#prezzo', '/2021/12/altro/#prezzo'],
    ['../../../pages/metodo.md', '/metodo/'],
    ['../../../stories/xiaomi-12.md?x=1#y', '/storie/xiaomi-12/?x=1#y'],
    ['/content/authors/anna.md', '/autori/anna/'],
    ['/2021/11/altro/', '/2021/11/altro/'],
    ['#prezzo', '#prezzo'],
    ['./prova.md#prezzo', '#prezzo'],
  ])('%s', (written, href) => {
    expect(resolve(written)).toEqual({ href, external: false });
  });
});

describe('other sites', () => {
  test.each([
    ['https://example.com/a b?c=d#e', 'https://example.com/a%20b?c=d#e'],
    ['HTTP://EXAMPLE.com', 'http://example.com/'],
    ['//example.com/x', 'https://example.com/x'],
    [String.raw`\\example.com/x`, 'https://example.com/x'],
    [String.raw`/\example.com/x`, 'https://example.com/x'],
  ])('%s', (written, href) => {
    expect(resolve(written)).toEqual({ href, external: true });
  });

  test.each(['mailto:redazione@spiffero.example', 'tel:+390212345'])('%s', (written) => {
    expect(resolve(written)).toEqual({ href: written, external: false });
  });
});

describe('addresses that lead nowhere', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript&colon;alert(1).md',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'ftp://example.com/',
    'view-source:https://example.com',
    'https://',
    'https://exa mple.com/',
    'https:',
    '',
    './prova.md',
    './foto.jpg',
    'www.example.com',
    '../../../../content/secret.txt',
    './%E0%A4%A.md',
    './%2e%2e%2f%2e%2e%2fpages/x.md#a',
  ])('%j', (written) => {
    expect(resolve(written)?.external ?? false).toBe(false);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', '', './foto.jpg', './%E0%A4%A.md'])(
    '%j has no address at all',
    (written) => {
      expect(resolve(written)).toBeUndefined();
    },
  );
});

test('a path can not turn into another host', () => {
  expect(resolve('/.//example.com')?.href).toBe('/example.com');
  expect(resolve('/x/..//example.com')?.href).toBe('/example.com');
});
