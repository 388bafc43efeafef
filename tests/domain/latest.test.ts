import { expect, test } from 'vitest';
import { latest } from '../../src/domain/latest.ts';

test('compares moments, not their spelling', () => {
  const rome = '2021-11-18T12:30:00+01:00';
  const utc = '2021-11-18T12:00:00Z';
  expect(latest([rome, utc])).toBe(utc);
  expect(latest([utc, rome])).toBe(utc);
});

test('gives the first of equals as it was written, and nothing of nothing', () => {
  expect(latest(['2021-11-18T12:00:00+01:00', '2021-11-18T11:00:00Z'])).toBe('2021-11-18T12:00:00+01:00');
  expect(latest([])).toBeUndefined();
});
