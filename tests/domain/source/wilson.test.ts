import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../src/domain/source/wilson.ts';

test.each([
  [9, 9, 70.1, 100],
  [1, 1, 20.7, 100],
  [2, 3, 20.8, 93.9],
  [442, 508, 83.8, 89.7],
  [0, 1, 0, 79.3],
])('%i of %i: plausible range %d–%d %%', (hits, scored, low, high) => {
  const percent = (rate: number) => Math.round(rate * 1000) / 10;
  const interval = wilson(hits, scored);
  expect([percent(interval.low), percent(interval.high)]).toEqual([low, high]);
});

test('of nothing, nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test('the range contains the rate and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, ([hits, trials]) => {
      const { low, high } = wilson(hits, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(hits / trials);
      expect(high).toBeGreaterThanOrEqual(hits / trials);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('the same rate over more trials is surer', () => {
  fc.assert(
    fc.property(counts, ([hits, trials]) => {
      const [few, many] = [wilson(hits, trials), wilson(10 * hits, 10 * trials)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
