import { expect, test } from 'vitest';
import { daysIn } from '../../../src/domain/days.ts';
import { rankSources } from '../../../src/domain/source/ranking.ts';
import type { TrackRecord } from '../../../src/domain/source/track-record.ts';
import { trackRecords } from '../../../src/domain/source/track-record.ts';
import { report, rumorOf, verdict } from '../rumor/facts.ts';

/** A track record of so many hits and misses, ruled on so many days. */
function recordOf(source: string, hits: number, misses: number, days = 3): TrackRecord {
  const rumors = Array.from({ length: hits + misses }, (_, index) =>
    rumorOf(
      {
        kind: index % 2 ? 'price' : 'date',
        reports: [report(source, '02-01')],
        verdicts: [verdict(index < hits ? 'confirmed' : 'refuted', `06-0${1 + (index % days)}`)],
      },
      `${source}-${index}`,
    ),
  );
  return trackRecords(rumors, daysIn('Europe/Rome')).get(source)!;
}

test('the lower bound decides, not the rate: eighteen of twenty before five of five', () => {
  const { ranked } = rankSources([
    recordOf('five', 5, 0),
    recordOf('eighteen', 18, 2),
    recordOf('half', 5, 5),
  ]);
  expect(ranked.map(({ rank, entry }) => [rank, entry.source])).toEqual([
    [1, 'eighteen'],
    [2, 'five'],
    [3, 'half'],
  ]);
});

test('equals share a rank, and the next is skipped', () => {
  const { ranked } = rankSources([recordOf('zoe', 5, 0), recordOf('last', 3, 4), recordOf('ada', 5, 0)]);
  expect(ranked.map(({ rank, entry }) => [rank, entry.source])).toEqual([
    [1, 'ada'],
    [1, 'zoe'],
    [3, 'last'],
  ]);
});

test('no rank under five scored rumors, nor under three days of verdicts', () => {
  const { ranked, unranked } = rankSources([
    recordOf('two-days', 9, 0, 2),
    recordOf('four', 4, 0),
    recordOf('enough', 3, 2),
  ]);
  expect(ranked.map(({ entry }) => entry.source)).toEqual(['enough']);
  expect(unranked.map(({ source }) => source)).toEqual(['four', 'two-days']);
});

test('one beat is ranked like the whole', () => {
  const beats = [recordOf('ada', 12, 0), recordOf('bea', 9, 3)].flatMap((record) =>
    record.beats.filter(({ beat }) => beat === 'date'),
  );
  expect(rankSources(beats).ranked.map(({ entry }) => [entry.source, entry.beat])).toEqual([
    ['ada', 'date'],
    ['bea', 'date'],
  ]);
  expect(rankSources([])).toEqual({ ranked: [], unranked: [] });
});
