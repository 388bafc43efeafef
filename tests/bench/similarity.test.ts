import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Picture } from '../../bench/ssim/similarity.ts';
import { similarity } from '../../bench/ssim/similarity.ts';

const SIDES = { width: 24, height: 16 };

const grey = (value: number, sides = SIDES): Picture => ({
  ...sides,
  data: new Uint8Array(sides.width * sides.height * 3).fill(value),
});

const pictures = fc
  .uint8Array({ minLength: SIDES.width * SIDES.height * 3, maxLength: SIDES.width * SIDES.height * 3 })
  .map((data): Picture => ({ ...SIDES, data }));

test('a picture is as similar to itself as can be, and no other comes near by chance', () => {
  fc.assert(
    fc.property(pictures, pictures, (one, other) => {
      expect(similarity(one, one)).toBeCloseTo(1, 10);
      expect(similarity(one, other)).toBeCloseTo(similarity(other, one), 10);
      expect(similarity(one, other)).toBeLessThanOrEqual(1 + 1e-10);
    }),
  );
});

test('plain pictures differ by their luminance term alone', () => {
  const constant = (0.01 * 255) ** 2;
  const expected = (2 * 100 * 120 + constant) / (100 ** 2 + 120 ** 2 + constant);
  expect(similarity(grey(100), grey(120))).toBeCloseTo(expected, 10);
});

test('an inverted picture is opposite in structure', () => {
  const stripes = grey(0).data.map((_, index) => (Math.floor(index / 3) % 2 === 0 ? 40 : 215));
  const inverted = stripes.map((value) => 255 - value);
  expect(similarity({ ...SIDES, data: stripes }, { ...SIDES, data: inverted })).toBeLessThan(-0.9);
});

test('what can’t be compared is refused', () => {
  expect(() => similarity(grey(1), grey(1, { width: 16, height: 24 }))).toThrow(RangeError);
  expect(() => similarity(grey(1, { width: 10, height: 10 }), grey(1, { width: 10, height: 10 }))).toThrow(
    RangeError,
  );
});
