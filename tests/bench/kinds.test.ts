import { expect, test } from 'vitest';
import { countKinds } from '../../bench/measure/kinds.ts';

test('the same kinds are told apart at the addresses of every builder', () => {
  const paths = [
    ...['index.html', 'pagina/2/index.html', 'page/2/index.html'],
    ...['2021/11/nome/index.html', 'tag/leica/index.html', 'tags/leica/page/3/index.html'],
    ...['rss.xml', 'tags/leica/index.xml', 'sitemap.xml', 'tags/index.html', 'page/1/index.html'],
  ];
  expect(Object.fromEntries(countKinds(paths))).toEqual({
    redirects: 1,
    articles: 1,
    home: 3,
    tags: 2,
    feeds: 2,
    'other pages': 1,
    'other files': 1,
  });
});
