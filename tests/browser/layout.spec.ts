import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

test.use({ viewport: { width: 320, height: 640 } });

// WCAG 1.4.10 (reflow): 320 px are 1280 px at four times the size.
for (const [kind, address] of kinds) {
  test(`nothing scrolls sideways at 320 px on: ${kind}`, async ({ page }) => {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
