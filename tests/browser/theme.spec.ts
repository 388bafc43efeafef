import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { t } from '../../src/i18n/index.ts';
import { PAPER } from '../../src/images/paper.ts';
import { pages } from './pages.ts';

test.use({ colorScheme: 'light' });

test('the switch is remembered on the next page and the next visit', async ({ page }) => {
  await page.goto(pages.home);
  const light = await background(page);
  await page.getByText(t.theme.dark, { exact: true }).click();
  const dark = await background(page);
  expect(dark).not.toBe(light);

  await page.goto(pages.article);
  expect(await background(page)).toBe(dark);
  await page.reload();
  expect(await background(page)).toBe(dark);
});

test('without a choice the device decides', async ({ page }) => {
  await page.goto(pages.home);
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(light);
});

test('the frame of the browser follows the choice, then the device again', async ({ page }) => {
  await page.goto(pages.home);
  const light = await frame(page);
  await page.getByText(t.theme.dark, { exact: true }).click();
  const dark = await frame(page);
  expect([light, dark]).toEqual([[PAPER.light], [PAPER.dark]]);

  await page.goto(pages.article);
  expect(await frame(page)).toEqual(dark);
  await page.getByText(t.theme.auto, { exact: true }).click();
  expect(await frame(page)).toEqual(light);
});

/** The colours of `theme-color` that hold now. */
function frame(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
