import { expect, test } from 'vitest';
import { createUrls } from '../../../src/domain/urls.ts';
import { siteEntries } from '../../../src/domain/feed/feeds.ts';
import { whatOf } from '../../../src/domain/ledger/ledger.ts';
import { standingEntries } from '../../../src/domain/ledger/standing.ts';
import type { Edition } from '../../../src/domain/records.ts';
import { site } from '../../support/site.ts';
import { lens, pact, plain } from '../../support/newsroom.ts';
import { archiveOf, articleRecord, records } from '../../support/records.ts';

const urls = createUrls(site.paths);
const update = (at: string, kind: 'update' | 'correction' | 'withdrawal') => ({ at, kind, note: 'Note.' });

const content = records({
  articles: [
    articleRecord('2022/02/moved', {
      aliases: ['/2022/02/first/', '/2022/02/second/'],
      updates: [
        update('2022-03-01T10:00:00+01:00', 'correction'),
        update('2022-06-01T10:00:00+01:00', 'withdrawal'),
      ],
    }),
    articleRecord('2022/03/draft', { draft: true, updates: [update('2022-03-02T10:00:00+01:00', 'update')] }),
    articleRecord('2022/08/scheduled'),
  ],
  rumors: [pact, lens, plain],
});

test.each(['2022-02-01T12:00:00Z', '2022-05-24T11:00:00Z', '2022-07-01T00:00:00Z', '2030-01-01T00:00:00Z'])(
  'at %s it is what the feeds tell, under the same ids',
  (now) => {
    const edition: Edition = { now, preview: false };
    const told = siteEntries(archiveOf(content, edition), urls);
    const standing = standingEntries(content, { now: Date.parse(now), urls });
    expect([...standing].map(([id, { what, time }]) => ({ id, what, time })).sort(byId)).toEqual(
      told.map((entry) => ({ id: entry.id, what: whatOf(entry), time: entry.time })).sort(byId),
    );
  },
);

test('says when and where each thing was written', () => {
  const standing = standingEntries(content, { now: Date.parse('2030-01-01T00:00:00Z'), urls });
  expect(standing.get('/2022/02/first/#2022-03-01T09:00:00.000Z')).toEqual({
    what: 'correction',
    at: '2022-03-01T10:00:00+01:00',
    time: Date.parse('2022-03-01T09:00:00Z'),
    file: 'content/articles/2022/02/moved.md',
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
