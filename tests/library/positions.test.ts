import { expect, test } from 'vitest';
import { placesIn } from '../../src/library/positions.ts';

const WHOLE = { line: 1, column: 1, length: 3 };

const TEXT = 'title: Uno\ntags: [a, "b c"]\ncover:\n  file: x\r\n  alt:\nupdates:\n  - at: ora\n  -\n';

const placeOf = placesIn(TEXT, 2, WHOLE);

test.each([
  [['title'], 'value', [2, 8, 3]],
  [['title'], 'key', [2, 1, 5]],
  [['tags', 1], 'value', [3, 11, 5]],
  [['tags', 9], 'value', [3, 1, 4]],
  [['cover', 'file'], 'value', [5, 9, 1]],
  [['cover', 'alt'], 'value', [6, 3, 3]],
  [['cover', 'credit'], 'value', [4, 1, 5]],
  [['cover'], 'value', [5, 3, 7]],
  [['updates', 0, 'at'], 'value', [8, 9, 3]],
  [['updates', 0, 'kind'], 'key', [8, 5, 7]],
  [['updates', 1], 'value', [7, 1, 7]],
] as const)('%j %s is found, or the nearest thing around it', (path, part, [line, column, length]) => {
  expect(placeOf(path, part)).toEqual({ line, column, length });
});

test('what is nowhere stands for the whole', () => {
  expect(placeOf(['niente'])).toEqual(WHOLE);
  expect(placeOf([])).toEqual(WHOLE);
  expect(placesIn('', 2, WHOLE)(['title'])).toEqual(WHOLE);
});
