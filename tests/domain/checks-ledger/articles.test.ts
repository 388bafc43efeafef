import { describe, expect, test } from 'vitest';
import { article, at } from '../../library/project.ts';
import { line, out, PUBLISHED, saidOf } from './newsroom.ts';

const lost = (details: object) => [
  ['article-lost', 1, { id: '/2021/11/uno/', published: PUBLISHED, ...details }],
];

describe('an article that came out', () => {
  test('is there: under its address, or the first of those it had', async () => {
    const moved = article(undefined, { aliases: '[/2021/11/vecchio/, /2021/11/di-mezzo/]' });
    expect(
      await saidOf([out('uno'), out('vecchio')], { [at('uno')]: article(), [at('due')]: moved }),
    ).toEqual([]);
  });

  test('keeps its moment, in whatever zone it is written', async () => {
    expect(await saidOf([out('uno', '2021-11-20T08:30:00Z')], { [at('uno')]: article() })).toEqual([]);
  });

  test('may be withdrawn: it is still there', async () => {
    const updates = '\n  - at: 2021-12-01T10:00:00+01:00\n    kind: withdrawal\n    note: Non era così.';
    expect(await saidOf([out('uno')], { [at('uno')]: article(undefined, { updates }) })).toEqual([]);
  });

  test('is looked for in a preview as well', async () => {
    const files = { [at('uno')]: article(undefined, { draft: 'true' }) };
    expect(await saidOf([out('uno')], files, { preview: true })).toMatchObject([['article-lost', 1, {}]]);
  });
});

describe('an article is lost', () => {
  test('when it is deleted', async () => {
    expect(await saidOf([out('uno')], {})).toEqual(
      lost({ reason: 'missing', file: at('uno'), nearest: undefined }),
    );
  });

  test('when it is deleted and another has a similar name, which may be it', async () => {
    const published = '2021-11-25T09:30:00+01:00';
    const files = { [at('unno')]: article(undefined, { published }) };
    expect(await saidOf([out('uno')], files)).toEqual(
      lost({ reason: 'missing', file: at('uno'), nearest: at('unno') }),
    );
  });

  test('when it is a draft again', async () => {
    expect(await saidOf([out('uno')], { [at('uno')]: article(undefined, { draft: 'true' }) })).toEqual(
      lost({ reason: 'draft', file: at('uno') }),
    );
  });

  test('when it is to come out later', async () => {
    const file = 'content/articles/2022/02/uno.md';
    const later = article(undefined, { published: '2022-02-20T09:30:00+01:00', aliases: '[/2021/11/uno/]' });
    expect(await saidOf([out('uno')], { [file]: later })).toEqual(lost({ reason: 'scheduled', file }));
  });

  test('when it has moved and does not say from where: another of its moment is new', async () => {
    const files = { [at('nuovo-nome')]: article(), [at('altro')]: article() };
    expect(await saidOf([out('uno'), out('altro')], files)).toEqual(
      lost({ reason: 'moved', file: at('nuovo-nome') }),
    );
  });

  test('when two are new and of its moment, the one with the nearer name is it', async () => {
    const files = { [at('due')]: article(), [at('unno')]: article() };
    expect(await saidOf([out('uno')], files)).toEqual(lost({ reason: 'moved', file: at('unno') }));
  });

  test('when its first address is not the first of its aliases', async () => {
    const files = { [at('due')]: article(undefined, { aliases: '[/2021/11/altro/, /2021/11/uno/]' }) };
    expect(await saidOf([out('uno')], files)).toEqual(
      lost({ reason: 'order', file: at('due'), first: '/2021/11/altro/' }),
    );
  });

  test('when an alias was added with which it never came out', async () => {
    const files = { [at('uno')]: article(undefined, { aliases: '[/breve/]' }) };
    expect(await saidOf([out('uno')], files)).toEqual(
      lost({ reason: 'alias', file: at('uno'), first: '/breve/' }),
    );
  });
});

describe('the date of an article', () => {
  test('may not change', async () => {
    const found = '2021-11-21T09:30:00+01:00';
    const files = { [at('uno')]: article(undefined, { published: found }) };
    expect(await saidOf([out('uno')], files)).toEqual([
      ['article-redated', 1, { id: '/2021/11/uno/', file: at('uno'), published: PUBLISHED, found }],
    ]);
  });

  test('tells another article that took the address of one that has moved', async () => {
    const files = {
      [at('uno')]: article(undefined, { published: '2021-11-28T09:30:00+01:00' }),
      [at('uno-prima')]: article(),
    };
    expect(await saidOf([out('uno')], files)).toEqual([
      [
        'id-reused',
        1,
        { id: '/2021/11/uno/', what: 'article', found: 'article', file: at('uno'), other: at('uno-prima') },
      ],
    ]);
  });
});

describe('the benefit of the doubt', () => {
  test.each([
    ['a value is wrong', { authors: 'anna-rossi' }, 'uno', 'uno'],
    ['nothing can be read', { title: '"aperte' }, 'uno', 'uno'],
    [
      'its earlier address can be read',
      { authors: 'anna-rossi', aliases: '[/2021/11/uno/]' },
      'nuovo',
      'uno',
    ],
  ])('is given to a file with a mistake of its own: %s', async (_, front, slug, known) => {
    expect(await saidOf([out(known)], { [at(slug)]: article(undefined, front) })).toEqual([]);
  });

  test('is given to an article of that name whose earlier addresses nobody can read', async () => {
    const moved = 'content/articles/2021/12/uno.md';
    expect(await saidOf([out('uno')], { [moved]: article(undefined, { title: '"aperte' }) })).toEqual([]);
    expect(await saidOf([out('uno')], { 'content/articles/uno.md': article() })).toEqual([]);
    const bad = article(undefined, { aliases: '[2021/11/uno]', published: '2021-12-20T09:30:00+01:00' });
    expect(await saidOf([out('uno')], { [moved]: bad })).toEqual([]);
  });

  test('is not given to others', async () => {
    const files = { [at('due')]: article(undefined, { title: '"aperte' }) };
    expect(await saidOf([out('uno')], files)).toMatchObject([['article-lost', 1, {}]]);
  });
});

test('lines of a later date are of a later edition', async () => {
  const lines = [line('2022-03-01T09:30:00+01:00', '/2022/03/domani/', 'article')];
  expect(await saidOf(lines, {})).toEqual([]);
  expect(await saidOf(lines, {}, { now: '2022-03-01T08:30:00Z' })).toMatchObject([['article-lost', 1, {}]]);
});
