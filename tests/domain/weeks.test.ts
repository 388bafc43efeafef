import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysIn } from '../../src/domain/days.ts';
import { weeksIn } from '../../src/domain/weeks.ts';

/** Zones east and west, with quarters of an hour, without summer time, and with clocks that skip midnight. */
const ZONES = [
  'Europe/Rome',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/Havana',
  'UTC',
];

const name = (instant: string, zone = 'Europe/Rome') => weeksIn(zone)(Date.parse(instant)).name;

// The examples of ISO 8601 for the turn of a year.
test.each([
  ['2005-01-01T12:00:00Z', '2004-W53'],
  ['2005-12-31T12:00:00Z', '2005-W52'],
  ['2007-01-01T12:00:00Z', '2007-W01'],
  ['2008-12-29T12:00:00Z', '2009-W01'],
  ['2010-01-03T12:00:00Z', '2009-W53'],
  ['2021-11-20T12:00:00Z', '2021-W46'],
])('%s is in %s', (instant, week) => {
  expect(name(instant)).toBe(week);
});

test('a week begins on Monday where the newsroom is', () => {
  expect(name('2021-11-21T22:59:59Z')).toBe('2021-W46');
  expect(name('2021-11-21T23:00:00Z')).toBe('2021-W47');
  expect(name('2021-11-21T23:00:00Z', 'UTC')).toBe('2021-W46');
});

test('the week in which clocks are set back has an hour more', () => {
  const { start, end } = weeksIn('Europe/Rome')(Date.parse('2021-10-27T12:00:00Z'));
  expect([start, end].map((time) => new Date(time).toISOString())).toEqual([
    '2021-10-24T22:00:00.000Z',
    '2021-10-31T23:00:00.000Z',
  ]);
});

test('weeks begin with the first moment of a Monday, and each follows the one before', () => {
  const times = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
  fc.assert(
    fc.property(times, fc.constantFrom(...ZONES), (time, zone) => {
      const weekOf = weeksIn(zone);
      const dayOf = daysIn(zone);
      const { start, end } = weekOf(time);
      expect(start <= time && time < end).toBe(true);
      expect(new Date(dayOf(start)).getUTCDay()).toBe(1);
      expect(dayOf(start - 1)).not.toBe(dayOf(start));
      expect(weekOf(end).start).toBe(end);
      expect(weekOf(start - 1).end).toBe(start);
    }),
    { numRuns: 60 },
  );
});
