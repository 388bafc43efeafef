import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import { siteEntries } from '../../../src/domain/feed/feeds.ts';
import { digestEntryId, updateEntryId } from '../../../src/domain/feed/ids.ts';
import type { ArticleRecord, Records } from '../../../src/domain/records.ts';
import { site } from '../../support/site.ts';
import { createUrls } from '../../../src/domain/urls.ts';
import { archiveOf, articleRecord, bodyFact } from '../../support/records.ts';
import { logs } from '../rumor/arbitraries.ts';

const urls = createUrls(site.paths);

const idsOf = (archive: Archive) => siteEntries(archive, urls).map(({ id }) => id);

/** Articles with logs of different moments, some of them at the very moment of publication. */
const articles = fc
  .array(fc.uniqueArray(fc.nat(40), { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((minutes, index) => published(`2021/11/a${index}`, minutes)));

const rumors = fc
  .array(logs, { maxLength: 4 })
  .map((all) =>
    all.map((data, index) => ({ id: `r${index}`, data, body: bodyFact(`content/rumors/r${index}.md`) })),
  );

const contents: fc.Arbitrary<Partial<Records>> = fc.record({ articles, rumors });

test('no two things have one id', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const ids = idsOf(archiveOf(content));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('an id stays when its article is edited and moves, whatever zone its dates are written in', () => {
  fc.assert(
    fc.property(articles, (before) => {
      const after = before.map(edited);
      expect(idsOf(archiveOf({ articles: after }))).toEqual(idsOf(archiveOf({ articles: before })));
    }),
  );
});

test('time goes by and takes no id along', () => {
  const now = fc.date({ min: new Date('2021-11-01'), max: new Date('2022-02-01'), noInvalidDate: true });
  fc.assert(
    fc.property(contents, now, (content, moment) => {
      const late = new Set(idsOf(archiveOf(content)));
      const early = idsOf(archiveOf(content, { now: moment.toISOString(), preview: false }));
      expect(early.filter((id) => !late.has(id))).toEqual([]);
    }),
  );
});

test('an id is an address from the root, with the fragment of its place on the page', () => {
  const article = published('2021/11/now', [0]);
  const moved = { ...article, data: { ...article.data, aliases: ['/2021/11/first/', '/2021/11/second/'] } };
  expect(updateEntryId({ record: moved }, { at: '2021-11-02T12:00:00+01:00' })).toBe(
    '/2021/11/first/#2021-11-02T11:00:00.000Z',
  );
  expect(digestEntryId('2021-W47', urls)).toBe('/segui/#2021-W47');
});

function published(id: string, minutes: readonly number[]): ArticleRecord {
  const start = Date.parse('2021-11-01T11:00:00Z');
  return articleRecord(id, {
    updates: minutes
      .toSorted((a, b) => a - b)
      .map((minute, index) => ({
        at: new Date(start + minute * 60_000).toISOString(),
        kind: (['update', 'correction', 'withdrawal'] as const)[index % 3]!,
        note: `Note ${minute}.`,
      })),
  });
}

/** The same article under another address, with everything in other words. */
function edited(record: ArticleRecord): ArticleRecord {
  const { data, id } = record;
  return {
    ...record,
    id: `${id}-again`,
    data: {
      ...data,
      title: `${data.title}!`,
      tags: ['beta'],
      aliases: [`/${id}/`],
      updates: data.updates.map((update) => ({
        ...update,
        note: 'Other words.',
        at: update.at.replace('.000Z', '+00:00'),
      })),
    },
  };
}
