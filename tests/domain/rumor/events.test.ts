import { expect, test } from 'vitest';
import { isStatusEvent, rumorEvents } from '../../../src/domain/rumor/events.ts';
import { NOW, noon, recordOf, report, verdict } from './facts.ts';

test('things logged at one moment stand in the order in which they can have happened', () => {
  const gone = {
    posted: noon('02-01'),
    edited: noon('02-01'),
    state: 'deleted' as const,
    deleted: noon('02-01'),
    recovered: noon('02-01'),
  };
  const { data } = recordOf('rumor', {
    due: noon('02-01'),
    verdicts: [verdict('confirmed', '02-01'), verdict('reopened', '02-01')],
    reports: [report('bea', '02-01'), report('ada', '02-01', { withdrawn: noon('02-01'), evidence: [gone] })],
  });
  const events = rumorEvents(data, NOW);
  expect(events.map(({ kind }) => kind)).toEqual([
    ...['posted', 'report', 'report', 'edited', 'deleted', 'recovered'],
    ...['withdrawal', 'verdict', 'verdict', 'due'],
  ]);
  expect(events.filter(isStatusEvent).map(({ kind }) => kind)).toEqual([
    ...['report', 'report', 'withdrawal', 'verdict', 'verdict', 'due'],
  ]);
  expect(events.flatMap((event) => (event.kind === 'verdict' ? event.verdict.outcome : []))).toEqual([
    'reopened',
    'confirmed',
  ]);
});

test('one moment written in two time zones is one moment', () => {
  const { data } = recordOf('rumor', {
    reports: [report('ada', '02-01'), report('bea', '02-01', { at: '2022-02-01T10:00:00Z' })],
  });
  const [first, second] = rumorEvents(data, NOW);
  expect(first?.time).toBe(second?.time);
  expect([first?.at, second?.at].sort()).toEqual(['2022-02-01T10:00:00Z', noon('02-01')]);
});
