import { expect, test } from 'vitest';
import { countStatuses } from '../../../src/components/status/count.ts';
import { drawings } from '../../../src/components/status/drawings.ts';
import { STATUSES } from '../../../src/domain/rumor/statuses.ts';

test('every status has a shape of its own, whatever its colour', () => {
  const shapes = STATUSES.map((status) => {
    const { line, mass } = drawings[status];
    return [line, mass].join();
  });
  expect(new Set(shapes).size).toBe(STATUSES.length);
});

test('statuses are counted in the order in which they first occur', () => {
  const rumor = (status: (typeof STATUSES)[number]) => ({ status: { status, word: status } });
  expect(countStatuses(['void', 'confirmed', 'void'].map((status) => rumor(status as 'void')))).toEqual([
    { status: 'void', word: 'void', count: 2 },
    { status: 'confirmed', word: 'confirmed', count: 1 },
  ]);
});
