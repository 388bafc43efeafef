import { expect, test } from 'vitest';
import { instantIn } from '../../../src/cli/shared/instant.ts';

test.each([
  ['Europe/Rome', '2021-11-20T08:30:59Z', '2021-11-20T09:30:00+01:00'],
  ['Europe/Rome', '2022-06-30T22:15:00Z', '2022-07-01T00:15:00+02:00'],
  ['America/St_Johns', '2022-01-01T00:00:00Z', '2021-12-31T20:30:00-03:30'],
  ['UTC', '2022-01-01T00:00:00Z', '2022-01-01T00:00:00+00:00'],
])('in %s, %s is written %s', (timeZone, moment, written) => {
  expect(instantIn(timeZone, new Date(moment))).toBe(written);
});
