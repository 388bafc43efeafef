import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { Library } from '../../src/domain/library.ts';
import type { Records } from '../../src/domain/records.ts';
import { standsUntil } from '../../src/domain/until.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../support/site.ts';
import { SAMPLE } from '../support/content.ts';
import {
  articleRecord,
  bodyFact,
  records,
  report,
  rumorRecord,
  sourceRecord,
  storyRecord,
  verdict,
} from '../support/records.ts';
import { differing, libraryOf, saidAt } from '../support/said.ts';
import { logs } from './rumor/arbitraries.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A Wednesday morning in Rome. */
const NOW = Date.parse('2022-06-15T08:00:00Z');
const NOON = '2022-06-15T12:00:00+02:00';
const MIDNIGHT = '2022-06-15T22:00:00.000Z';

const untilOf = (library: Library, now = NOW) => standsUntil(library, now, site.timeZone);
const iso = (time: number) => new Date(time).toISOString();

/** What turns within the day of a small newsroom, each by itself. */
const turns: Readonly<Record<string, Library>> = {
  'an article comes out': articles({ published: NOON }),
  'an update is due': articles({ updates: [{ at: NOON, kind: 'correction', note: 'Mended.' }] }),
  'news are two days old': articles({ published: '2022-06-13T10:00:00Z' }),
  'a promise is ninety days old': articles({
    published: '2022-03-17T10:00:00Z',
    description: 'Vi aggiorneremo.',
  }),
  'a promise is a day older': articles({ published: '2022-02-01T10:00:00Z' }, 'Stay tuned.'),
  'a linked article comes out': libraryOf(
    records({ articles: [articleRecord('2022/05/a'), articleRecord('2022/06/b', { published: NOON })] }),
    {},
    { 'content/articles/2022/05/a.md': '[later](/2022/06/b/)' },
  ),
  'a source speaks': rumors({
    reports: [report('leaker', '05-01'), report('talker', '05-02', { at: NOON })],
  }),
  'a report is taken back': rumors({ reports: [report('leaker', '05-01', { withdrawn: NOON })] }),
  'a verdict is in force': rumors({
    reports: [report('leaker', '05-01')],
    verdicts: [verdict('confirmed', '06-15', { at: NOON })],
  }),
  'silence is news': rumors({ reports: [report('leaker', '05-01')], due: NOON }),
  'a post is gone': rumors({
    reports: [
      report('leaker', '05-01', {
        evidence: [
          { state: 'deleted', posted: report('leaker', '05-01').at, deleted: NOON, describe: 'A post' },
        ],
      }),
    ],
  }),
  'a line of the ledger counts': libraryOf(records(), { ledger: ledger([{ at: NOON, id: '/2022/06/a/' }]) }),
};

describe('nothing is said otherwise before, and something is when', () => {
  it.each(Object.keys(turns))('%s', (name) => {
    const library = turns[name]!;
    const until = untilOf(library);
    expect(iso(until)).toBe('2022-06-15T10:00:00.000Z');
    const said = saidAt(library, NOW);
    expect(differing(said, saidAt(library, until - 1))).toEqual([]);
    expect(differing(said, saidAt(library, until))).not.toEqual([]);
  });

  it('a week is over', () => {
    const library = articles({ published: '2022-06-14T10:00:00Z' });
    const sunday = Date.parse('2022-06-19T20:00:00Z');
    expect(iso(untilOf(library, sunday))).toBe('2022-06-19T22:00:00.000Z');
    expect(differing(saidAt(library, sunday), saidAt(library, sunday + 2 * HOUR))).toContain('/segui/');
  });
});

describe('the moment until which all stays as it is', () => {
  it('is no later than the end of the day, in the zone of the site', () => {
    expect(iso(untilOf(libraryOf(records())))).toBe(MIDNIGHT);
  });

  it('takes clocks into account that are changed that night', () => {
    const evening = Date.parse('2022-03-26T23:30:00Z');
    expect(iso(untilOf(libraryOf(records()), evening))).toBe('2022-03-27T22:00:00.000Z');
  });

  it('passes over what has happened, and what is for another day', () => {
    const past = articles({ published: '2022-06-15T09:00:00+02:00', updates: [] });
    expect(iso(untilOf(past))).toBe(MIDNIGHT);
    expect(iso(untilOf(articles({ published: '2022-06-17T12:00:00Z' })))).toBe(MIDNIGHT);
  });

  it('passes over old articles that promise nothing', () => {
    expect(iso(untilOf(articles({ published: '2022-02-01T10:00:00Z' })))).toBe(MIDNIGHT);
  });
});

describe('whatever the content says', () => {
  it('a build says the same until then', () => {
    fc.assert(
      fc.property(newsrooms, fc.double({ min: 0, max: 1, noNaN: true }), ({ library, now }, part) => {
        const until = untilOf(library, now);
        expect(until).toBeGreaterThan(now);
        const said = saidAt(library, now);
        const later = now + Math.floor(part * (until - 1 - now));
        for (const moment of [later, until - 1]) {
          expect(differing(said, saidAt(library, moment)), iso(moment)).toEqual([]);
        }
      }),
    );
  });

  it('so it is of the sample content, from turn to turn', async () => {
    const library = await readLibrary(SAMPLE, { cacheDir: false });
    for (const day of ['2021-11-20', '2021-12-01', '2022-05-23', '2022-06-30', '2022-07-04', '2026-01-01']) {
      let now = Date.parse(`${day}T00:00:00Z`);
      for (const end = now + 2 * DAY; now < end; now = untilOf(library, now)) {
        const until = untilOf(library, now);
        expect(differing(saidAt(library, now), saidAt(library, until - 1)), iso(now)).toEqual([]);
      }
    }
  });
});

/** The days of the logs, and the ninety before them for articles that promise something. */
const START = Date.UTC(2022, 0, 1);

/** Few, so that much happens at once or a minute apart: the logs' hour is the eleventh, the site's midnight the 23rd. */
const minutes = fc.constantFrom(0, 659, 660, 661, 1379, 1380, 1400);

const moments = fc.record({ day: fc.integer({ min: -2, max: 18 }), minute: minutes }).map(timeOf);

/** When articles come out: around the days of the logs, and so long before that a promise is old, or so old. */
const publications = fc
  .record({ time: moments, days: fc.constantFrom(0, 0, 0, 2, 90, 91, 200) })
  .map(({ time, days }) => time - days * DAY);

const newsrooms = fc
  .record({
    now: moments,
    articles: fc.array(
      fc.record({
        published: publications,
        updates: fc.array(
          fc.record({ at: moments, kind: fc.constantFrom('update', 'correction', 'withdrawal') }),
          {
            maxLength: 2,
          },
        ),
        rumors: fc.subarray(['r0', 'r1', 'r2']),
        promise: fc.constantFrom('none', 'none', 'description', 'body'),
        linksTo: fc.nat(5),
        draft: fc.constantFrom(false, false, false, true),
        story: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    rumors: fc.array(logs, { maxLength: 3 }),
    ledger: fc.array(fc.record({ of: fc.nat(7), at: fc.option(moments) }), { maxLength: 4 }),
  })
  .map(({ now, articles: drafts, rumors: drawn, ledger: lines }) => {
    const written = drafts.map(({ published, updates, rumors: cited, promise, draft, story }, index) =>
      articleRecord(`2022/01/a${index}`, {
        published: iso(published),
        updates: updates.map(({ at, kind }) => ({ at: iso(at), kind, note: 'A note.' })),
        rumors: cited,
        draft,
        ...(story && { story: 'saga' }),
        ...(promise === 'description' && { description: 'Vi aggiorneremo.' }),
      }),
    );
    const prose = Object.fromEntries(
      drafts.map(({ linksTo, promise }, index) => [
        `content/articles/2022/01/a${index}.md`,
        `[other](/2022/01/a${linksTo}/) ${promise === 'body' ? 'Stay tuned.' : ''}`,
      ]),
    );
    const told = lines.map(({ of, at }) => ({
      id: `/2022/01/a${of}/`,
      at: at === null ? (written[of]?.data.published ?? iso(now)) : iso(at),
    }));
    const content = records({
      ...base(),
      articles: written,
      rumors: drawn.map((data, index) => ({
        id: `r${index}`,
        data: { ...data, story: 'saga' },
        body: bodyFact(`content/rumors/r${index}.md`),
      })),
    });
    return { now, library: libraryOf(content, { ledger: ledger(told) }, prose) };
  });

function timeOf({ day, minute }: { readonly day: number; readonly minute: number }): number {
  return START + day * DAY + minute * MINUTE;
}

function base(): Pick<Records, 'stories' | 'sources'> {
  return {
    stories: [storyRecord('saga')],
    sources: ['leaker', 'talker', 'ada', 'bea', 'cleo', 'dora', 'eva'].map((id) => sourceRecord(id)),
  };
}

function articles(data: Parameters<typeof articleRecord>[1], text = 'Il testo.'): Library {
  const article = articleRecord('2022/05/a', data);
  return libraryOf(records({ articles: [article] }), {}, { [article.body.file]: text });
}

function rumors(data: Parameters<typeof rumorRecord>[1]): Library {
  return libraryOf(records({ ...base(), rumors: [rumorRecord('lens', data)] }));
}

function ledger(lines: readonly Pick<LedgerLine, 'at' | 'id'>[]): Library['ledger'] {
  const what = 'article' as const;
  const place = { column: 1, origin: site.url, what };
  return {
    file: 'content/ledger.txt',
    lines: lines.map(({ at, id }, index) => ({ ...place, line: index + 1, at, time: Date.parse(at), id })),
  };
}
