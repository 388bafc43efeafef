import { expect, test } from 'vitest';
import { digestOf, sortPages } from '../../src/integration/pages.ts';
import { fileOf } from '../../src/integration/page.ts';

const known = (file: string, entrypoint = 'src/pages/a.astro', key = 'x') => ({
  file,
  entrypoint,
  key,
  isOurs: true,
  isNew: true,
});

test.each([
  ['/', 'index.html'],
  ['/tag/x/', 'tag/x/index.html'],
  ['/404.html', '404.html'],
  ['/rss.xml', 'rss.xml'],
  ['/api/a.json', 'api/a.json'],
])('%s is written where servers look for it', (address, file) => {
  expect(fileOf(address)).toBe(file);
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
