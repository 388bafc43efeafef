import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

/** Phones, the style sheets' thresholds from both sides, and windows wider than the page. */
const WINDOWS = [320, 390, 540, 600, 800, 940, 980, 1120, 1280, 1920];

/** Share of its width by which a picture may be off before a browser fetches one that is too small or too large. */
const TOLERANCE = 0.04;

for (const [kind, address] of Object.entries(pages)) {
  test(`pictures are as wide as their sizes attribute says on: ${kind}`, async ({ page }) => {
    for (const width of WINDOWS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const off = (await page.evaluate(measurePictures)).filter(
        ({ said, shown }) => Math.abs(said - shown) > shown * TOLERANCE,
      );
      expect(off, `in a window of ${width} px`).toEqual([]);
    }
  });
}

/**
 * How wide each picture is shown, and how wide it was said to be: with width descriptors, a picture's natural width
 * is the length that `sizes` came to (HTML, "density-corrected natural width and height").
 */
async function measurePictures(): Promise<{ src: string; said: number; shown: number }[]> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('img[sizes]')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
  return pictures.map((picture) => ({
    src: picture.currentSrc,
    said: picture.naturalWidth,
    shown: Math.round(picture.getBoundingClientRect().width),
  }));
}
