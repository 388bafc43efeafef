import { expect, test } from 'vitest';
import { current, whereIn } from '../../../src/components/masthead/place.ts';
import { archiveOf } from '../../support/records.ts';
import { pageMeta } from '../../../src/views/meta.ts';
import { urls } from '../../../src/views/urls.ts';

const archive = archiveOf({});
const metaOf = (path: string) => pageMeta(archive, { path, title: 'Titolo', description: 'Testo' });

const PATHS = [
  urls.home(),
  urls.follow(),
  urls.rumors(),
  urls.rumor('lente'),
  urls.rumor('sensore'),
  urls.tags(),
  urls.tag('leica'),
  urls.article('2021/11/lente'),
  urls.page('chi-siamo'),
];

test('pages are in the same place exactly if their mastheads would be the same', () => {
  const shownOf = (path: string) => {
    const { sections, follow } = metaOf(path);
    return JSON.stringify([
      path === '/',
      path === follow.href,
      sections.map(({ href }) => current(path, href)),
    ]);
  };
  for (const one of PATHS)
    for (const other of PATHS)
      expect(whereIn(metaOf(one)) === whereIn(metaOf(other)), `${one} ${other}`).toBe(
        shownOf(one) === shownOf(other),
      );
});

test('a link of the owner’s below a section is marked on its own page alone', () => {
  const sections = [
    { label: 'Voci', href: '/voci/' },
    { label: 'Lente', href: '/voci/lente/' },
    { label: 'Negozio', href: 'https://negozio.example/' },
    { label: 'Prima', href: '/' },
    { label: 'Programma', href: '/programma.pdf' },
  ];
  const marks = (path: string) => sections.map(({ href }) => current(path, href));
  expect(marks('/voci/lente/')).toEqual(['true', 'page', undefined, undefined, undefined]);
  expect(marks('/voci/sensore/')).toEqual(['true', undefined, undefined, undefined, undefined]);
  const follow = { label: 'Segui', href: '/segui/' };
  expect(whereIn({ path: '/voci/lente/', sections, follow })).not.toBe(
    whereIn({ path: '/voci/sensore/', sections, follow }),
  );
});
