import { describe, expect, test } from 'vitest';
import { site } from '../../support/site.ts';
import { article, at } from '../../library/project.ts';
import { change, line, out, PUBLISHED, rumor, saidOf } from './newsroom.ts';

const FILES = { [at('uno')]: article(), 'content/rumors/voce.md': rumor({ reports: ['ada 2021-11-10'] }) };
const WEEK = line('2021-11-22T00:00:00+01:00', '/segui/#2021-W46', 'digest');
const LEDGER = [out('uno'), change('2021-11-10', 'unverified'), WEEK];

const saidUnder = (own: Partial<typeof site>) => saidOf(LEDGER, FILES, { own: { ...site, ...own } });

test('with the settings of before nothing is said', async () => {
  expect(await saidUnder({})).toEqual([]);
});

describe('ids are made of settings that may not change', () => {
  test('the site moves, and its ids with it: told once', async () => {
    expect(await saidUnder({ url: 'https://nuovo.example' })).toEqual([
      ['ids-moved', 1, { setting: 'idOrigin', was: site.url, is: 'https://nuovo.example' }],
    ]);
  });

  test('the site moves, and its ids do not', async () => {
    expect(await saidUnder({ url: 'https://nuovo.example', idOrigin: site.url })).toEqual([]);
  });

  test.each([
    ['from below a path', `${site.url}/blog`, site.url],
    ['below a path', site.url, `${site.url}/blog`],
    ['from one path to another', `${site.url}/blog`, 'https://nuovo.example/it/blog/'],
  ])('the site moves %s: told once, with the address that ids shall keep', async (_, was, url) => {
    const ledger = LEDGER.map((row) => row.replace(site.url, was));
    const moved = { ...site, url };
    const is = url.replace(/\/$/, '');
    expect(await saidOf(ledger, FILES, { own: moved })).toEqual([
      ['ids-moved', 1, { setting: 'idOrigin', was, is }],
    ]);
    expect(await saidOf(ledger, FILES, { own: { ...moved, idOrigin: was } })).toEqual([]);
  });

  test('the word for rumors', async () => {
    expect(await saidUnder({ paths: { ...site.paths, rumors: 'rumors' } })).toEqual([
      ['ids-moved', 2, { setting: 'paths.rumors', was: 'voci', is: 'rumors' }],
    ]);
  });

  test('the word for following', async () => {
    expect(await saidUnder({ paths: { ...site.paths, follow: 'follow' } })).toEqual([
      ['ids-moved', 3, { setting: 'paths.follow', was: 'segui', is: 'follow' }],
    ]);
  });

  test('the zone in which weeks end', async () => {
    expect(await saidUnder({ timeZone: 'America/New_York' })).toEqual([
      [
        'ids-moved',
        3,
        { setting: 'timeZone', was: '2021-11-22T00:00:00+01:00', is: '2021-11-22T05:00:00.000Z' },
      ],
    ]);
  });
});

describe('a week', () => {
  test('of which nothing is left is superseded', async () => {
    const empty = line('2021-11-15T00:00:00+01:00', '/segui/#2021-W45', 'digest');
    expect(await saidOf([empty], { [at('uno')]: article() })).toEqual([
      ['news-superseded', 1, { id: '/segui/#2021-W45', what: 'digest' }],
    ]);
  });

  test.each(['2021-11-15T00:00:00+01:00', '2021-11-21T23:59:59+01:00'])(
    'with an article of %s is there',
    async (published) => {
      expect(await saidOf([WEEK], { [at('uno')]: article(undefined, { published }) })).toEqual([]);
    },
  );
});

describe('an id', () => {
  test('stands in the ledger once', async () => {
    expect(await saidOf([out('uno'), '', out('uno')], FILES)).toEqual([
      ['id-repeated', 3, { id: '/2021/11/uno/', firstLine: 1 }],
    ]);
  });

  test('that was taken back may be gone, may come back, and is then held to again', async () => {
    const gone = line('2021-12-01T00:00:00Z', '/2021/11/sparito/', 'gone');
    const told = line(PUBLISHED, '/2021/11/sparito/', 'article');
    expect(await saidOf([told, gone], FILES)).toEqual([]);
    expect(await saidOf([told, gone, told], FILES)).toMatchObject([['article-lost', 3, {}]]);
  });

  test('of a page takes back all that was told of it', async () => {
    const update = line('2021-12-01T10:00:00Z', '/2021/11/sparito/#2021-12-01T10:00:00.000Z', 'update');
    const story = [line(PUBLISHED, '/2021/11/sparito/', 'article'), update];
    const voice = change('2021-11-10', 'unverified', 'sparita');
    const gone = ['/2021/11/sparito/', '/voci/sparita/'].map((id) =>
      line('2021-12-05T00:00:00Z', id, 'gone'),
    );
    expect(await saidOf([...story, voice, ...gone], {})).toEqual([]);
    expect(await saidOf([...story, ...gone, update], {})).toMatchObject([['update-lost', 5, {}]]);
  });
});
