import { expect, test } from 'vitest';
import { article } from '../../src/schema/article.ts';
import { instantProblem } from '../../src/library/instant-problem.ts';

const PLACE = { line: 1, column: 1 };

const say = (value: string, timeZone = 'Europe/Rome') => {
  const found = instantProblem('x.md', PLACE, 'published', value, timeZone);
  return 'reason' in found.details && 'example' in found.details
    ? [found.details.reason, found.details.example]
    : [];
};

test.each([
  ['2021-11-20', 'no-time', '2021-11-20T09:00:00+01:00'],
  ['2021-7-5', 'no-time', '2021-07-05T09:00:00+02:00'],
  ['2021-07-05T09:30', 'no-zone', '2021-07-05T09:30:00+02:00'],
  ['2021-11-20 9:30:15', 'no-zone', '2021-11-20T09:30:15+01:00'],
  ['2021-11-20 09:30Z', 'shape', '2021-11-20T09:30:00Z'],
  ['2021-11-20T09:30:00+0900', 'shape', '2021-11-20T09:30:00+09:00'],
  ['2021-11-31', 'impossible', '2021-11-20T09:00:00+01:00'],
  ['2021-11-20T25:00:00Z', 'impossible', '2021-11-20T09:00:00+01:00'],
  ['ieri', 'shape', '2021-11-20T09:00:00+01:00'],
])('%s: %s, such as %s', (value, reason, example) => {
  expect(say(value)).toEqual([reason, example]);
  expect(article.shape.published.safeParse(value).success).toBe(false);
  expect(article.shape.published.safeParse(example).success).toBe(true);
});

test('the example is in the time zone of the site', () => {
  expect(say('2021-11-20', 'UTC')).toEqual(['no-time', '2021-11-20T09:00:00+00:00']);
  expect(say('2021-11-20', 'Asia/Kolkata')).toEqual(['no-time', '2021-11-20T09:00:00+05:30']);
});
