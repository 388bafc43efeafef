import { expect, test } from 'vitest';
import { PageList } from '../../../src/build/render/page-list.ts';
import { pageAddress, pageFile } from '../../../src/build/render/page.ts';

const page = (pathname: string, type = 'page', cacheKey = 'x') => ({
  pathname,
  type,
  cacheKey,
  component: `src/pages/${type}.astro`,
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
  const pages = new PageList(new Set());
  pages.add([page('/a/')]);
  expect(() => pages.add([page('/a', 'other')])).toThrowErrorMatchingInlineSnapshot(
    `[Error: /a is claimed by src/pages/page.astro and by src/pages/other.astro.]`,
  );
});

test('what the pages show decides the digest of the site', () => {
  const digestOf = (...keys: readonly string[]) => {
    const pages = new PageList(new Set());
    pages.add(keys.map((key, index) => page(`/${index}/`, 'page', key)));
    return pages.digest();
  };
  expect(digestOf('a', 'b')).toBe(digestOf('a', 'b'));
  expect(digestOf('a', 'b')).not.toBe(digestOf('a', 'c'));
});
