import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardPictures } from '../../src/images/card.ts';
import { socialPictures } from '../../src/images/social.ts';
import { imageOf } from './facts.ts';

const SIDES = [
  { width: 1200, height: 675 },
  { width: 1200, height: 900 },
  { width: 1200, height: 1200 },
];

test('cuts 16:9, 4:3 and 1:1 pieces 1200 pixels wide', () => {
  expect(socialPictures(imageOf(2400, 1350))).toMatchObject(SIDES);
});

test('a smaller original gives its largest piece of that shape, never enlarged', () => {
  expect(socialPictures(imageOf(1600, 900))).toMatchObject([
    { width: 1200, height: 675 },
    { width: 1200, height: 900 },
    { width: 900, height: 900 },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (width, height) => {
      for (const piece of socialPictures(imageOf(width, height))) {
        expect(piece.width).toBeLessThanOrEqual(width);
        expect(piece.height).toBeLessThanOrEqual(height);
        expect(Math.min(piece.width, piece.height)).toBeGreaterThan(0);
      }
    }),
  );
});

test('an article without a cover gets a drawn card, as wide as a picture', () => {
  expect(cardPictures({ title: 'Xiaomi e Leica' })).toMatchObject([SIDES[0]]);
});

test('a card is found under the words that are on it', () => {
  const [plain] = cardPictures({ title: 'Xiaomi e Leica' });
  expect(cardPictures({ title: 'Xiaomi e Leica' })[0]).toEqual(plain);
  expect(cardPictures({ title: 'Xiaomi e Leica', kicker: 'Xiaomi 12' })[0]).not.toEqual(plain);
  expect(cardPictures({ title: 'Xiaomi, Leica' })[0]).not.toEqual(plain);
});
