import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { kinds, pages } from './pages.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('the first stop leads past the navigation', async ({ page }) => {
  await page.goto(pages.article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).not.toBe('');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const [kind, address] of kinds) {
  test(`every stop is reached and seen on: ${kind}`, async ({ page }) => {
    await page.goto(address);
    const wanted = await stops(page);
    const reached = new Set<string>();
    const unseen: string[] = [];
    while (reached.size < wanted.length) {
      await page.keyboard.press('Tab');
      const { stop, seen } = await focused(page);
      // Round once, or out of the page: whatever is missing then is out of reach.
      if (stop === '' || reached.has(stop)) break;
      reached.add(stop);
      if (!seen) unseen.push(stop);
    }
    expect(wanted.filter((stop) => !reached.has(stop))).toEqual([]);
    expect(unseen).toEqual([]);
  });
}

/** Numbers everything that can take the focus, in its place on the page, and names it. */
function stops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const candidates = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    );
    const groups = new Set<string>();
    return [...candidates]
      .filter((each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility())
      .filter((each) => {
        // Arrow keys move within a group of radio buttons; Tab stops there once.
        if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
        if (groups.has(each.name)) return false;
        groups.add(each.name);
        return true;
      })
      .map((each, number) => {
        const group = each instanceof HTMLInputElement && each.type === 'radio' ? each.name : undefined;
        const name = `${number} ${group ?? each.outerHTML.slice(0, 120)}`;
        const members = group === undefined ? [each] : document.getElementsByName(group);
        for (const member of members) member.setAttribute('data-stop', name);
        return name;
      });
  });
}

/** Where the focus is, and whether it shows: by an outline, a shadow, or a look that differs from the blurred one. */
function focused(page: Page): Promise<{ stop: string; seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { stop: '', seen: false };
    // The ring may be drawn by what surrounds a control or by its label.
    const shown = [
      element,
      element.closest('label'),
      element.nextElementSibling,
      element.parentElement,
    ].filter((each) => each !== null);
    const look = () =>
      shown.map((each) => {
        const style = getComputedStyle(each);
        const outline = style.outlineStyle === 'none' ? '' : `${style.outlineStyle} ${style.outlineWidth}`;
        return [
          outline,
          style.boxShadow,
          style.backgroundColor,
          style.borderColor,
          style.textDecorationLine,
        ].join();
      });
    const withFocus = look();
    const box = element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    element.blur();
    const without = look();
    element.focus({ preventScroll: true });
    const seen = inView && withFocus.some((value, index) => value !== without[index]);
    return { stop: element.getAttribute('data-stop') ?? element.outerHTML.slice(0, 120), seen };
  });
}
