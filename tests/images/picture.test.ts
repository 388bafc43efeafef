import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/images/formats.ts';
import { LAYOUTS } from '../../src/images/layouts.ts';
import type { Layout } from '../../src/images/layouts.ts';
import { pictureSources, pictureVariants } from '../../src/images/picture.ts';
import { variantsOf } from '../../src/images/variants.ts';
import { imageOf } from './facts.ts';

const layouts = Object.keys(LAYOUTS) as Layout[];
const sides = fc.integer({ min: 1, max: 9000 });

test('offers AVIF, then WebP, and JPEG on the img, with its sides', () => {
  const { sources, img } = pictureSources(imageOf(2400, 1350), 'teaser');
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(img.src).toMatch(/^\/_i\/0123456789abcdef-800-[0-9a-f]{4}\.jpg$/);
  expect(img).toMatchObject({ width: 800, height: 450 });
  expect(img.srcset.replace(/\/_i\/\S+ /g, '')).toBe('320w, 480w, 800w');
});

test('gives a small original its own width', () => {
  const { img } = pictureSources(imageOf(200, 100), 'cover');
  expect(img).toMatchObject({ width: 200, height: 100 });
  expect(img.srcset).toBe(`${img.src} 200w`);
});

test('leaves out a step that is hardly narrower than the widest copy', () => {
  const widths = pictureVariants(imageOf(1200, 900), 'cover', 'avif').map(({ width }) => width);
  expect(widths).toEqual([480, 800, 1200]);
});

test('never enlarges, always offers something, in ascending widths', () => {
  fc.assert(
    fc.property(
      sides,
      sides,
      fc.constantFrom(...layouts),
      fc.constantFrom(...FORMATS),
      (width, height, layout, format) => {
        const widths = pictureVariants(imageOf(width, height), layout, format).map(
          (variant) => variant.width,
        );
        expect(widths.length).toBeGreaterThan(0);
        expect(Math.max(...widths)).toBeLessThanOrEqual(width);
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      },
    ),
  );
});

test('every file that a page asks for is among those made', () => {
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      const image = imageOf(width, height);
      const made = new Set(
        [...variantsOf(image, 'cover'), ...variantsOf(image, 'body')].map(({ url }) => url),
      );
      for (const layout of layouts) {
        const { sources, img } = pictureSources(image, layout);
        const asked = [
          img.src,
          ...[img, ...sources].flatMap(({ srcset }) => srcset.match(/\/_i\/\S+/g) ?? []),
        ];
        expect(asked.filter((url) => !made.has(url))).toEqual([]);
      }
    }),
  );
});

test('a picture of other bytes has other addresses', () => {
  const image = imageOf(1600, 900);
  const urls = new Set(variantsOf(image, 'cover').map(({ url }) => url));
  const replaced = variantsOf({ ...image, digest: 'fedcba9876543210' }, 'cover');
  expect(replaced.filter(({ url }) => urls.has(url))).toEqual([]);
});
