import { expect, test } from '@playwright/test';
import { alias, kinds, pages } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of kinds) {
    test(`there is a heading, text and a way on: ${kind}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.getByRole('main').innerText()).trim()).not.toBe('');
      expect(await page.getByRole('navigation').getByRole('link').count()).toBeGreaterThan(3);
    });
  }

  test('from the front page to the oldest article by links alone', async ({ page }) => {
    await page.goto(pages.home);
    const older = page.locator('a[rel="next"], a[rel="prev"]').first();
    await older.click();
    await expect(page).toHaveURL(/\/\d+\/$/);
  });

  test('pictures are there', async ({ page }) => {
    await page.goto(pages.article);
    const cover = page.getByRole('main').getByRole('img').first();
    await expect(cover).toBeVisible();
    expect(await cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });
});

test('an earlier address leads to the article', async ({ page }) => {
  await page.goto(alias);
  await expect(page).toHaveURL(new RegExp(`${pages.article}$`));
});

test('what is not there answers 404', async ({ page }) => {
  const response = await page.goto(pages['page that is not there']);
  expect(response?.status()).toBe(404);
});
