import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { t } from '../../src/i18n/index.ts';
import { pages } from './pages.ts';

const words = t.follow;

test.beforeEach(async ({ page }) => {
  await page.goto(pages.follow);
});

test('every page leads here', async ({ page }) => {
  await page.goto(pages.article);
  for (const part of ['banner', 'contentinfo'] as const) {
    await expect(page.getByRole(part).getByRole('link', { name: words.title })).toHaveAttribute(
      'href',
      pages.follow,
    );
  }
});

test.describe('the search', () => {
  test('leaves the feeds with all the words in their names, in whatever order and case', async ({ page }) => {
    const all = await rows(page).count();
    await field(page).fill('UNO prova');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Prova uno');
    await expect(said(page)).toHaveText(words.one.found.one);

    await field(page).fill('');
    await expect(rows(page)).toHaveCount(all);
    await expect(said(page)).toHaveText('');
  });

  test('counts what it found, and says when that is nothing', async ({ page }) => {
    await field(page).fill('xiaomi');
    const found = await rows(page).count();
    expect(found).toBeGreaterThan(1);
    await expect(said(page)).toHaveText(words.one.found.many.replace('#', String(found)));
    await field(page).fill('qwertyuiop');
    await expect(rows(page)).toHaveCount(0);
    await expect(said(page)).toHaveText(words.one.found.none);
  });

  test('does not mind accents', async ({ page }) => {
    await field(page).fill('XIAÒMI');
    expect(await rows(page).count()).toBeGreaterThan(1);
  });

  test('opens the groups of what it found', async ({ page }) => {
    const group = page.locator('.feed-group').first();
    await group.getByRole('heading').click();
    await field(page).fill('xiaomi');
    await expect(rows(page).first()).toBeVisible();
  });
});

test('an address is copied with one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button').filter({ hasText: words.main.copy }).first();
  await button.click();
  await expect(page.getByText(words.main.copied)).toBeAttached();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/^https:\/\/.*\/rss\.xml$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no control that does nothing, and every feed is there', async ({ page }) => {
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    expect(await rows(page).count()).toBeGreaterThan(10);
  });
});

function field(page: Page) {
  return page.getByRole('searchbox', { name: words.one.find });
}

function said(page: Page) {
  return page.getByRole('search').getByRole('status');
}

/** The rows that show. */
function rows(page: Page) {
  return page.locator('.feed-group li').filter({ visible: true });
}
