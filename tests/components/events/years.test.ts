import { expect, test } from 'vitest';
import { createScale } from '../../../src/components/events/scale.ts';
import { yearMarks } from '../../../src/components/events/years.ts';

const marks = (from: string, to: string) => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return yearMarks(start, end, createScale(start, end).at).map(({ year, named }) => (named ? year : -year));
};

test('years are marked where they begin, and named where the dates at the ends leave room', () => {
  expect(marks('2021-05-15', '2022-06-01')).toEqual([2022]);
  expect(marks('2021-11-18', '2022-06-15')).toEqual([2022]);
  expect(marks('2021-12-18', '2022-06-15')).toEqual([-2022]);
});

test('a timeline within one year has none', () => {
  expect(marks('2021-05-15', '2021-06-01')).toEqual([]);
});

test('over decades only those are marked that can be told apart', () => {
  const many = marks('1900-05-15', '2022-06-01');
  expect(many.length).toBeLessThan(50);
  expect(many.filter((year) => year > 0).length).toBeLessThan(9);
});
