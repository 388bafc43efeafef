import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../src/domain/calendar.ts';

describe('monthsIn', () => {
  it('tells the month that the wall calendar shows in the zone', () => {
    expect(monthsIn('Europe/Rome')('2021-11-30T23:30:00Z')).toBe('2021-12');
    expect(monthsIn('America/New_York')('2021-12-01T00:30:00Z')).toBe('2021-11');
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Rome'])(
    'tells it on every day in %s',
    (timeZone) => {
      const asked = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
      const monthOf = monthsIn(timeZone);
      const start = Date.parse('2023-12-31T00:00:00Z');
      for (let hour = 0; hour < 366 * 24; hour += 1) {
        const date = new Date(start + hour * 3_600_000);
        expect(monthOf(date.toISOString())).toBe(asked.format(date));
      }
    },
  );
});
