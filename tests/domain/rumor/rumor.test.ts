import { expect, test } from 'vitest';
import { transitionId } from '../../../src/domain/rumor/rumor.ts';
import { isOpen, isSettled, STATUSES } from '../../../src/domain/rumor/statuses.ts';
import { noon, report, rumorOf, verdict } from './facts.ts';

test('each change has a name of its own, whatever zone its time is written in', () => {
  const reports = [report('ada', '02-01'), report('bea', '02-03')];
  const rumor = rumorOf({ reports, verdicts: [verdict('confirmed', '05-23')] }, 'second-screen');
  expect(rumor.history.map((change) => transitionId(rumor, change))).toEqual([
    'second-screen#2022-02-01T10:00:00.000Z',
    'second-screen#2022-02-03T10:00:00.000Z',
    'second-screen#2022-05-23T10:00:00.000Z',
  ]);
});

test('the settlement is the verdict in force, with its words', () => {
  const verdicts = [verdict('confirmed', '03-01'), verdict('void', '04-01')];
  expect(rumorOf({ reports: [report('ada', '02-01')], verdicts }).settlement).toMatchObject({
    outcome: 'void',
    at: noon('04-01'),
    verdict: { because: 'As announced' },
  });
  expect(rumorOf({ reports: [report('ada', '02-01')] }).settlement).toBeUndefined();
});

test('a status is open, settled, or expired', () => {
  expect(STATUSES.filter(isOpen)).toEqual(['unverified', 'corroborated', 'disputed']);
  expect(STATUSES.filter(isSettled)).toEqual(['confirmed', 'refuted', 'void']);
  expect([isOpen(undefined), isSettled(undefined)]).toEqual([true, false]);
});
