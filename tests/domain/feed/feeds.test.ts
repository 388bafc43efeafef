import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import type { Entry } from '../../../src/domain/feed/entry.ts';
import { compareEntries } from '../../../src/domain/feed/entry.ts';
import { feedEntries } from '../../../src/domain/feed/feeds.ts';
import { createUrls } from '../../../src/domain/urls.ts';
import { site } from '../../support/site.ts';
import { newsroom } from '../../support/newsroom.ts';
import {
  archiveOf,
  articleRecord,
  bodyFact,
  noon,
  report,
  rumorRecord,
  verdict,
} from '../../support/records.ts';
import { logs } from '../rumor/arbitraries.ts';

const urls = createUrls(site.paths);
const feedsOf = (archive: Archive) => feedEntries(archive, { urls, timeZone: site.timeZone });

/** What the feed of a page tells, oldest first, an entry a line: what it is, of what, on which day. */
const told = (archive: Archive, front: string) => (feedsOf(archive).get(front) ?? []).map(brief);

function brief(entry: Entry): string {
  const day = new Date(entry.time).toISOString().slice(5, 10);
  if (entry.kind === 'digest') return `${day} ${entry.week.name}`;
  if (entry.kind !== 'change') return `${day} ${entry.kind} ${entry.article.id.slice(8)}`;
  return `${day} ${entry.rumor.id} ${entry.change.from ?? ''}→${entry.change.to}`;
}

describe('what each feed tells', () => {
  const withUpdate = articleRecord('2022/03/mended', {
    published: noon('03-10'),
    authors: ['bo'],
    tags: ['beta'],
    rumors: ['pact'],
    updates: [
      { at: noon('03-11'), kind: 'update', note: 'More.' },
      { at: noon('07-12'), kind: 'correction', note: 'Mended.' },
    ],
  });
  const news = articleRecord('2022/02/news', {
    published: noon('02-02'),
    story: 'saga',
    rumors: ['lens', 'pact'],
  });
  const archive = newsroom({ articles: [withUpdate, news] });

  it('the site: articles, what was logged about them, and changes; a first report is none', () => {
    expect(told(archive, '/')).toMatchInlineSnapshot(`
      [
        "02-01 pact unverified→corroborated",
        "02-02 article news",
        "02-05 lens unverified→disputed",
        "03-01 lens disputed→unverified",
        "03-10 article mended",
        "03-11 update mended",
        "05-24 pact corroborated→confirmed",
        "06-15 lens unverified→void",
        "07-12 correction mended",
      ]
    `);
  });

  it('a tag and an author: their articles, and what becomes of the rumors in them from then on', () => {
    const expected = told(archive, '/tag/beta/');
    expect(expected).toMatchInlineSnapshot(`
      [
        "03-10 article mended",
        "03-11 update mended",
        "05-24 pact corroborated→confirmed",
        "07-12 correction mended",
      ]
    `);
    expect(told(archive, '/autori/bo/')).toEqual(expected);
  });

  it('a story: its articles and all that its rumors went through', () => {
    expect(told(archive, '/storie/saga/')).toMatchInlineSnapshot(`
      [
        "01-10 pact →unverified",
        "02-01 lens →unverified",
        "02-01 pact unverified→corroborated",
        "02-02 article news",
        "02-05 lens unverified→disputed",
        "03-01 lens disputed→unverified",
        "05-24 pact corroborated→confirmed",
        "06-15 lens unverified→void",
      ]
    `);
    expect(told(archive, '/storie/other/')).toMatchInlineSnapshot(`
      [
        "03-05 plain →unverified",
      ]
    `);
  });

  it('a rumor: all that it went through, and the articles about it', () => {
    expect(told(archive, '/voci/pact/')).toMatchInlineSnapshot(`
      [
        "01-10 pact →unverified",
        "02-01 pact unverified→corroborated",
        "02-02 article news",
        "03-10 article mended",
        "03-11 update mended",
        "05-24 pact corroborated→confirmed",
        "07-12 correction mended",
      ]
    `);
  });

  it('a source: rumors it spoke of, and articles about them, from its first word on', () => {
    expect(told(archive, '/fonti/leaker/')).toMatchInlineSnapshot(`
      [
        "02-01 lens →unverified",
        "02-01 pact unverified→corroborated",
        "02-02 article news",
        "02-05 lens unverified→disputed",
        "03-01 lens disputed→unverified",
        "03-10 article mended",
        "03-11 update mended",
        "05-24 pact corroborated→confirmed",
        "06-15 lens unverified→void",
        "07-12 correction mended",
      ]
    `);
    expect(told(archive, '/fonti/maker/')).toMatchInlineSnapshot(`
      [
        "05-24 pact corroborated→confirmed",
        "06-15 lens unverified→void",
      ]
    `);
  });

  it('verdicts: every change of the site', () => {
    expect(told(archive, '/voci/')).toMatchInlineSnapshot(`
      [
        "02-01 pact unverified→corroborated",
        "02-05 lens unverified→disputed",
        "03-01 lens disputed→unverified",
        "05-24 pact corroborated→confirmed",
        "06-15 lens unverified→void",
      ]
    `);
  });

  it('corrections: corrections, withdrawals, and verdicts that were taken back', () => {
    const reversed = rumorRecord('reversed', {
      reports: [report('talker', '01-10')],
      verdicts: [verdict('refuted', '02-01'), verdict('confirmed', '03-01')],
    });
    expect(told(newsroom({ articles: [withUpdate], rumors: [reversed] }), '/correzioni/')).toEqual([
      '03-01 reversed refuted→confirmed',
      '07-12 correction mended',
    ]);
  });

  it('a rumor that nobody knows, and a tag that nobody declared, disturb nothing', () => {
    const lost = articleRecord('2022/03/lost', { rumors: ['unknown'], tags: ['undeclared'], story: 'none' });
    expect(told(archiveOf({ articles: [lost] }), '/')).toEqual(['03-01 article lost']);
  });

  it('what happens at the very moment of an article is known to its readers', () => {
    const twin = articleRecord('2022/05/twin', {
      published: noon('05-24'),
      rumors: ['pact'],
      tags: ['beta'],
    });
    expect(told(newsroom({ articles: [twin] }), '/tag/beta/')).toEqual(['05-24 article twin']);
  });
});

describe('every feed', () => {
  const content = fc.record({
    articles: fc
      .array(fc.record({ day: fc.nat(11), tag: fc.constantFrom('alpha', 'beta'), rumor: fc.nat(3) }), {
        maxLength: 8,
      })
      .map((all) =>
        all.map(({ day, tag, rumor }, index) =>
          articleRecord(`2022/01/a${index}`, {
            published: new Date(Date.UTC(2022, 0, 1 + day, 11)).toISOString(),
            tags: [tag],
            rumors: [`r${rumor}`],
          }),
        ),
      ),
    rumors: fc
      .array(logs, { maxLength: 4 })
      .map((all) =>
        all.map((data, index) => ({ id: `r${index}`, data, body: bodyFact(`content/rumors/r${index}.md`) })),
      ),
  });

  it('is in order, and tells nothing twice', () => {
    fc.assert(
      fc.property(content, (given) => {
        for (const entries of feedsOf(archiveOf(given)).values()) {
          expect(entries.toSorted(compareEntries)).toEqual(entries);
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        }
      }),
    );
  });

  it('only grows as time goes by: what is published brings nothing old into it', () => {
    const now = fc.nat(13).map((day) => new Date(Date.UTC(2022, 0, 1 + day, 12)).toISOString());
    fc.assert(
      fc.property(content, now, (given, moment) => {
        const late = feedsOf(archiveOf(given));
        for (const [front, entries] of feedsOf(archiveOf(given, { now: moment, preview: false }))) {
          const ids = (all: readonly Entry[] = []) => all.map(({ id }) => id);
          expect(ids(late.get(front)).slice(0, entries.length)).toEqual(ids(entries));
        }
      }),
    );
  });
});
