import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysIn } from '../../../src/domain/days.ts';
import type { Rumor } from '../../../src/domain/rumor/rumor.ts';
import { toRumor } from '../../../src/domain/rumor/rumor.ts';
import type { TrackRecord } from '../../../src/domain/source/track-record.ts';
import { trackRecords } from '../../../src/domain/source/track-record.ts';
import type { RumorData } from '../../../src/schema/rumor.ts';
import { logs, openLogs, timeOf } from '../rumor/arbitraries.ts';
import { noon, recordOf, relay, report, rumorOf, verdict } from '../rumor/facts.ts';

const dayOf = daysIn('Europe/Rome');
const recordsOf = (rumors: readonly Rumor[]) => trackRecords(rumors, dayOf);
const recordIn = (rumors: readonly Rumor[], source = 'ada') => recordsOf(rumors).get(source);
const ids = (list: TrackRecord['hits'] | undefined) => list?.map(({ rumor }) => rumor);
const confirmed = [verdict('confirmed', '06-01')];
const refuted = [verdict('refuted', '06-01')];

describe('one source on one rumor', () => {
  test.each([
    ['supports', confirmed, 'hits'],
    ['denies', refuted, 'hits'],
    ['supports', refuted, 'misses'],
    ['denies', confirmed, 'misses'],
  ] as const)('%s, and it ends %o: %s', (stance, verdicts, list) => {
    const record = recordIn([rumorOf({ reports: [report('ada', '02-01', { stance })], verdicts })]);
    expect(record?.[list]).toEqual([
      {
        rumor: 'rumor',
        stance,
        outcome: verdicts[0]?.outcome,
        at: noon('06-01'),
        time: Date.parse(noon('06-01')),
      },
    ]);
    expect(record?.scored).toBe(1);
  });

  test.each([
    ['a relay', relay('ada', 'bea', '02-01')],
    ['an opinion', report('ada', '02-01', { basis: 'opinion' })],
    ['a comment', report('ada', '02-01', { stance: 'comments' })],
    ['a word of the moment of the verdict', report('ada', '06-01')],
    ['a word after the verdict', report('ada', '06-02')],
  ])('%s is not scored', (_, said) => {
    expect(recordIn([rumorOf({ reports: [said], verdicts: confirmed })])).toBeUndefined();
  });

  test('nor does one stand in for an earlier own word', () => {
    const reports = [
      report('ada', '02-01'),
      relay('ada', 'bea', '02-02', { stance: 'denies' }),
      report('ada', '02-03', { basis: 'opinion', stance: 'denies' }),
      report('ada', '02-04', { stance: 'comments' }),
    ];
    expect(ids(recordIn([rumorOf({ reports, verdicts: confirmed })])?.hits)).toEqual(['rumor']);
  });

  test('the last own word before the verdict counts', () => {
    const reports = [
      report('ada', '02-01'),
      report('ada', '02-03', { stance: 'denies' }),
      report('ada', '06-02'),
    ];
    expect(ids(recordIn([rumorOf({ reports, verdicts: confirmed })])?.misses)).toEqual(['rumor']);
  });

  test('a word taken back in time is counted apart, one taken back after the verdict is scored', () => {
    const withdrawn = (day: string) =>
      recordIn([rumorOf({ reports: [report('ada', '02-01', { withdrawn: noon(day) })], verdicts: refuted })]);
    expect(withdrawn('03-01')).toMatchObject({ withdrawn: ['rumor'], scored: 0, interval: undefined });
    expect(withdrawn('07-01')).toMatchObject({ withdrawn: [], scored: 1 });
  });

  test('open, expired and void rumors are counted beside the score', () => {
    const reports = [report('ada', '02-01')];
    const record = recordIn([
      rumorOf({ reports }, 'open'),
      rumorOf({ reports, due: noon('03-01') }, 'expired'),
      rumorOf({ reports, verdicts: [verdict('void', '06-01')] }, 'void'),
    ]);
    expect(record).toMatchObject({ open: ['open'], expired: ['expired'], void: ['void'], scored: 0 });
  });

  test('a verdict that was reopened no longer scores, the last one does', () => {
    const reports = [report('ada', '02-01'), report('bea', '07-02')];
    const reopened = [verdict('confirmed', '06-01'), verdict('reopened', '07-01')];
    expect(recordIn([rumorOf({ reports, verdicts: reopened })])).toMatchObject({
      open: ['rumor'],
      scored: 0,
    });
    const ruledAgain = rumorOf({ reports, verdicts: [...reopened, verdict('refuted', '08-01')] });
    expect(ids(recordIn([ruledAgain])?.misses)).toEqual(['rumor']);
    expect(ids(recordIn([ruledAgain], 'bea')?.misses)).toEqual(['rumor']);
  });
});

test('scores add up by kind of rumor, in order of verdict, with the days of the newsroom', () => {
  const at = (id: string, verdictAt: string, kind: 'price' | 'feature') =>
    rumorOf(
      {
        kind,
        reports: [report('ada', '02-01')],
        verdicts: [{ ...verdict('confirmed', '06-01'), at: verdictAt }],
      },
      id,
    );
  const record = recordIn([
    at('later', '2022-06-02T00:30:00+02:00', 'price'),
    at('late-in-utc', '2022-06-01T22:15:00Z', 'feature'),
    at('early', '2022-06-01T08:00:00+02:00', 'feature'),
  ]);
  expect(ids(record?.hits)).toEqual(['early', 'late-in-utc', 'later']);
  expect(record?.verdictDays).toBe(2);
  expect(record?.beats.map(({ beat, source, scored }) => [beat, source, scored])).toEqual([
    ['feature', 'ada', 2],
    ['price', 'ada', 1],
  ]);
});

describe('of any logs', () => {
  const many = fc.array(logs, { minLength: 1, maxLength: 4 });
  const rumorsOf = (all: readonly RumorData[]) =>
    all.map((data, index) => toRumor({ ...recordOf(`rumor-${index}`), data }, timeOf(100)));

  test('every score rests on an own word before a verdict that confirmed or refuted', () => {
    fc.assert(
      fc.property(many, (all) => {
        const rumors = new Map(rumorsOf(all).map((rumor) => [rumor.id, rumor]));
        for (const { source, hits, misses } of recordsOf([...rumors.values()]).values()) {
          for (const { rumor: id, stance, outcome, time } of [...hits, ...misses]) {
            expect(['confirmed', 'refuted']).toContain(outcome);
            expect(rumors.get(id)?.settlement).toMatchObject({ outcome, time });
            const grounds = rumors.get(id)?.record.data.reports.filter((said) => {
              const isOwn = said.basis === 'document' || said.basis === 'firsthand';
              return said.source === source && said.stance === stance && isOwn && Date.parse(said.at) < time;
            });
            expect(grounds).not.toEqual([]);
          }
        }
      }),
    );
  });

  test('a source is counted once on a rumor, by beat as in all', () => {
    fc.assert(
      fc.property(many, (all) => {
        for (const record of recordsOf(rumorsOf(all)).values()) {
          const counted = (tally: Omit<TrackRecord, 'beats' | 'deleted'>) => [
            ...[...tally.hits, ...tally.misses].map(({ rumor }) => rumor),
            ...[...tally.void, ...tally.open, ...tally.expired, ...tally.withdrawn],
          ];
          expect(new Set(counted(record)).size).toBe(counted(record).length);
          expect(record.beats.flatMap(counted).sort()).toEqual(counted(record).sort());
        }
      }),
    );
  });

  test('a void verdict changes nobody’s score', () => {
    const score = (rumors: Rumor[]) =>
      [...recordsOf(rumors).values()]
        .filter(({ scored }) => scored > 0)
        .map(({ source, hits, misses, interval }) => ({ source, hits, misses, interval }));
    const voided = { at: new Date(timeOf(50)).toISOString(), outcome: 'void' as const };
    fc.assert(
      fc.property(many, openLogs, (others, open) => {
        const rest = rumorsOf(others);
        const [before, after] = [[], [{ ...voided, because: 'Gone', editor: 'editor', evidence: [] }]].map(
          (verdicts) => toRumor({ ...recordOf('open'), data: { ...open, verdicts } }, timeOf(100)),
        );
        expect(score([...rest, after!])).toEqual(score([...rest, before!]));
      }),
    );
  });

  test('the order in which rumors are read does not matter', () => {
    fc.assert(
      fc.property(many, (all) => {
        const rumors = rumorsOf(all);
        expect([...recordsOf(rumors.toReversed())]).toEqual([...recordsOf(rumors)]);
      }),
    );
  });
});
