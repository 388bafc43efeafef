import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../src/domain/calendar.ts';

describe('monthsIn', () => {
  it('tells the month that the wall calendar shows in the zone', () => {
    expect(monthsIn('Europe/Rome')('2021-11-30T23:30:00Z')).toBe('2021-12');
    expect(monthsIn('America/New_York')('2021-12-01T00:30:00Z')).toBe('2021-11');
  });
});
