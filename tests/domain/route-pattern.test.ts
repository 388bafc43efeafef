import { expect, test } from 'vitest';
import { paramsOf, patternFor } from '../../src/domain/route-pattern.ts';

test.each<[string, string, Record<string, string | undefined> | undefined]>([
  ['/', '/', {}],
  ['/team', '/team/', {}],
  ['/team', '/teams/', undefined],
  ['/team/[id]', '/team/anna/', { id: 'anna' }],
  ['/team/[id]', '/team/anna/more/', undefined],
  ['/team/[my-id]', '/team/anna/', { 'my-id': 'anna' }],
  ['/[year]/[month]/[slug]', '/2021/11/name/', { year: '2021', month: '11', slug: 'name' }],
  ['/docs/[...path]', '/docs/', { path: undefined }],
  ['/docs/[...path]', '/docs/a/b/', { path: 'a/b' }],
  ['/docs/[...path]', '/docsa/', undefined],
  ['/[...path]', '/', { path: undefined }],
  ['/[...document].xml', '/tag/x/rss.xml', { document: 'tag/x/rss' }],
  ['/[...document].xml', '/tag/x/rssxml', undefined],
  ['/[lang]-[page]', '/it-home/', { lang: 'it', page: 'home' }],
])('%s and %s', (pattern, address, params) => {
  expect(paramsOf(pattern, address)).toEqual(params);
});

test('the first pattern that fits is taken', () => {
  expect(patternFor(['/[...a].xml', '/[...a].json'], '/tag/feed.json')).toBe('/[...a].json');
  expect(() => patternFor(['/[...a].xml', '/[...a].json'], '/feed.opml')).toThrow('gives /feed.opml');
});
