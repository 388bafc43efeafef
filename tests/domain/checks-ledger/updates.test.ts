import { describe, expect, test } from 'vitest';
import { article, at } from '../../library/project.ts';
import { line, out, saidOf, updated } from './newsroom.ts';

const AT = '2021-12-01T10:00:00+01:00';
const ID = '/2021/11/uno/#2021-12-01T09:00:00.000Z';
const LEDGER = [out('uno'), line(AT, ID, 'correction')];

const saidOfArticle = (file: string, ledger = LEDGER) => saidOf(ledger, { [at('uno')]: file });

describe('an item of an article’s log', () => {
  test('is there, at its moment', async () => {
    expect(await saidOfArticle(updated(`${AT} correction`))).toEqual([]);
    expect(await saidOfArticle(updated('2021-12-01T09:00Z correction'))).toEqual([]);
  });

  test('is known by the first address of the article', async () => {
    const moved = updated(`${AT} correction`).replace('tags:', 'aliases: [/2021/11/uno/]\ntags:');
    expect(await saidOf(LEDGER, { [at('due')]: moved })).toEqual([]);
  });

  test('is lost when it is taken out', async () => {
    const details = { id: ID, file: at('uno'), what: 'correction', at: AT, found: undefined };
    expect(await saidOfArticle(article())).toEqual([['update-lost', 2, details]]);
  });

  test('is lost when its time changes: the nearest that nobody knows may be it', async () => {
    const others = ['2021-12-01T10:05:00+01:00 correction', '2021-12-05T10:00:00+01:00 update'];
    const found = '2021-12-01T10:05:00+01:00';
    const details = { id: ID, file: at('uno'), what: 'correction', at: AT, found };
    expect(await saidOfArticle(updated(...others))).toEqual([['update-lost', 2, details]]);
  });

  test('is lost when it is to be told later', async () => {
    const later = await saidOfArticle(updated('2022-12-01T10:00:00+01:00 correction'));
    expect(later).toMatchObject([['update-lost', 2, { found: '2022-12-01T10:00:00+01:00' }]]);
  });

  test('is what it was', async () => {
    expect(await saidOfArticle(updated(`${AT} update`))).toEqual([
      ['id-reused', 2, { id: ID, file: at('uno'), what: 'correction', found: 'update' }],
    ]);
  });

  test('is told of once, with its article, when that is lost', async () => {
    expect(await saidOf(LEDGER, {})).toMatchObject([['article-lost', 1, {}]]);
  });

  test('is lost by itself where the ledger does not know its article', async () => {
    expect(await saidOf(LEDGER.slice(1), {})).toMatchObject([['update-lost', 1, { file: at('uno') }]]);
  });

  test('is not held against a file with mistakes', async () => {
    expect(await saidOfArticle(article(undefined, { authors: 'anna-rossi' }))).toEqual([]);
  });
});
