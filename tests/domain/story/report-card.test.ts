import { expect, test } from 'vitest';
import { reportCard } from '../../../src/domain/story/report-card.ts';
import { noon, report, rumorOf, verdict } from '../rumor/facts.ts';

const DAY = 24 * 60 * 60 * 1000;
const screen = rumorOf(
  {
    reports: [report('ada', '02-01'), report('bea', '02-03', { stance: 'denies' })],
    verdicts: [verdict('confirmed', '06-01')],
  },
  'screen',
);
const price = rumorOf(
  { reports: [report('cleo', '05-01'), report('ada', '05-02')], verdicts: [verdict('refuted', '06-02')] },
  'price',
);
const ultra = rumorOf({ reports: [report('bea', '02-01')], verdicts: [verdict('void', '06-03')] }, 'ultra');
const late = rumorOf({ reports: [report('ada', '02-01')], due: noon('07-01') }, 'late');
const open = rumorOf({ reports: [report('dora', '02-01')] }, 'open');

test('a story whose rumors all ended shows who was right, how long it took and what is void', () => {
  const card = reportCard([screen, ultra, price, late]);
  expect(card).toMatchObject({ settled: true, settledAt: noon('07-01'), unreported: 0 });
  expect(card.counts).toEqual({
    ...{ unverified: 0, corroborated: 0, disputed: 0 },
    ...{ confirmed: 1, refuted: 1, void: 1, expired: 1 },
  });
  expect(card.sources).toEqual([
    { source: 'ada', hits: ['screen'], misses: ['price'], void: [] },
    { source: 'bea', hits: [], misses: ['screen'], void: ['ultra'] },
    { source: 'cleo', hits: [], misses: ['price'], void: [] },
  ]);
  expect(card.durations).toEqual([
    { rumor: 'price', from: noon('05-01'), to: noon('06-02'), milliseconds: 32 * DAY },
    { rumor: 'screen', from: noon('02-01'), to: noon('06-01'), milliseconds: 120 * DAY },
    { rumor: 'ultra', from: noon('02-01'), to: noon('06-03'), milliseconds: 122 * DAY },
  ]);
  expect(card.void).toEqual([{ rumor: 'ultra', at: noon('06-03'), because: 'As announced' }]);
});

test('one open rumor keeps the story open, and so does one that nobody reports yet', () => {
  expect(reportCard([screen, open])).toMatchObject({ settled: false, settledAt: undefined });
  expect(reportCard([screen, rumorOf()])).toMatchObject({ settled: false, unreported: 1 });
});

test('a story without rumors has nothing to settle', () => {
  expect(reportCard([])).toMatchObject({ settled: false, sources: [], durations: [], void: [] });
});

test('fewer misses come first among equals, and equal times go by name', () => {
  const same = (id: string) =>
    rumorOf({ reports: [report(id, '02-01')], verdicts: [verdict('void', '06-01')] }, id);
  const card = reportCard([same('zoe'), same('abe'), screen]);
  expect(card.durations.map(({ rumor }) => rumor)).toEqual(['abe', 'screen', 'zoe']);
  expect(card.sources.map(({ source }) => source)).toEqual(['ada', 'abe', 'zoe', 'bea']);
});

test('a ruling on what was reported only afterwards took no time', () => {
  const ruledFirst = rumorOf({
    reports: [report('ada', '07-01')],
    verdicts: [verdict('confirmed', '06-01')],
  });
  expect(reportCard([ruledFirst]).durations).toEqual([]);
});
