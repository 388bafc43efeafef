import { expect, test } from 'vitest';
import { readEdition } from '../../src/library/now.ts';

test('a build can be repeated to the second', () => {
  expect(readEdition({ SOURCE_DATE_EPOCH: '1637000000' }, 'build')).toEqual({
    now: '2021-11-15T18:13:20.000Z',
    preview: false,
  });
});

test.each([{}, { SOURCE_DATE_EPOCH: '' }])('else it is now: %j', (env) => {
  const { now, preview } = readEdition(env, 'dev');
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5000);
  expect(preview).toBe(true);
});

test.each(['yesterday', '1e9', '-1', '99999999999999999'])('%j is no moment', (epoch) => {
  expect(() => readEdition({ SOURCE_DATE_EPOCH: epoch }, 'build')).toThrow(
    /SOURCE_DATE_EPOCH must be a number/,
  );
});
