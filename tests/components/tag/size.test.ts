import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TAG_SIZES, tagSize } from '../../../src/components/tag/size.ts';

test('the rarest tags are set smallest and the most used one largest', () => {
  expect([1, 2, 10, 100, 1000].map((count) => tagSize(count, 1000))).toEqual([1, 1, 2, 4, 5]);
});

test('where every tag has one article, no tag shouts', () => {
  expect(tagSize(1, 1)).toBe(1);
});

test('every size is one that the style sheet knows, and more articles are never set smaller', () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }));
  fc.assert(
    fc.property(counts, ([count, others]) => {
      const most = count + others;
      const size = tagSize(count, most);
      expect(size).toBeGreaterThanOrEqual(1);
      expect(size).toBeLessThanOrEqual(TAG_SIZES);
      expect(tagSize(most, most)).toBeGreaterThanOrEqual(size);
    }),
  );
});
