import { expect, test } from 'vitest';
import { digestOf, sortPages } from '../../../src/build/render/page-list.ts';
import { pageAddress, pageFile } from '../../../src/build/render/page.ts';

const known = (file: string, component = 'src/pages/a.astro', key = 'x') => ({
  file,
  component,
  key,
  isOurs: true,
});

test.each([
  ['/', 'page', 'index.html', '/'],
  ['/tag/x', 'page', 'tag/x/index.html', '/tag/x/'],
  ['/tag/x/', 'page', 'tag/x/index.html', '/tag/x/'],
  ['/404/', 'page', '404.html', '/404/'],
  ['/rss.xml', 'endpoint', 'rss.xml', '/rss.xml'],
  ['/api/a.json', 'endpoint', 'api/a.json', '/api/a.json'],
])('%s is written where servers look for it', (pathname, type, file, address) => {
  expect(pageFile({ pathname, type })).toBe(file);
  expect(pageAddress({ pathname, type })).toBe(address);
});

test('two routes that claim one file are told', () => {
  const pages = [known('a/index.html', 'src/pages/b.astro'), known('c.html'), known('a/index.html')];
  expect(() => sortPages(pages, new Set())).toThrowErrorMatchingInlineSnapshot(
    `[Error: /a/index.html is claimed by src/pages/a.astro and by src/pages/b.astro.]`,
  );
});

test('a page in the place of another file is told', () => {
  expect(() => sortPages([known('robots.txt')], new Set(['robots.txt']))).toThrow(
    '/robots.txt (src/pages/a.astro)',
  );
});

test('what the pages show decides the digest of the site, and not who listed them first', () => {
  const digest = (...pages: ReturnType<typeof known>[]) => digestOf(sortPages(pages, new Set()));
  const [a, b] = [known('a', 'x', 'one'), known('b', 'x', 'two')];
  expect(digest(a, b)).toBe(digest(b, a));
  expect(digest(a, b)).not.toBe(digest(a, known('b', 'x', 'three')));
});
