import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { card } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the card that others frame is readable, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 220 });
    await page.goto(card);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('another site can frame the card', async ({ page, baseURL }) => {
  await page.setContent(`<iframe src="${baseURL}${card}" title="Prova"></iframe>`);
  await expect(page.frameLocator('iframe').getByText('Decaduta')).toBeVisible();
});
