import { expect, test } from 'vitest';
import { nearest, nearestBy } from '../../src/domain/nearest.ts';

test.each([
  ['xiaomy', ['leica', 'xiaomi'], 'xiaomi'],
  ['Leica', ['leica'], 'leica'],
  ['ab', ['ac', 'xyz'], 'ac'],
  ['ab', ['xy'], undefined],
  ['fotovoltaico', ['fotocamere'], undefined],
  ['abc', [], undefined],
])('%s among %j is %s', (value, candidates, found) => {
  expect(nearest(value, candidates)).toBe(found);
});

test('paths are compared by one of their parts, and the first of two equals is taken', () => {
  const name = (path: string) => path.split('/').at(-1) ?? '';
  expect(nearestBy('x/leika', ['a/leica', 'b/leica', 'x/altro'], name)).toBe('a/leica');
});
