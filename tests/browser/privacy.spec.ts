import { expect, test } from '@playwright/test';
import { origin } from './origin.ts';
import { kinds } from './pages.ts';

for (const [kind, address] of kinds) {
  test(`no other server, no cookie, nothing against the policy on: ${kind}`, async ({ page, context }) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'data:') elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      // The page that is not there is meant to answer 404.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`Policy: ${violatedDirective} ${blockedURI}`);
      });
    });

    await page.goto(address, { waitUntil: 'networkidle' });
    // Pictures below the fold and whatever waits for a reader's move.
    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');

    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`a policy that allows only our own on: ${kind}`, async ({ page }) => {
    await page.goto(address);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    expect(policy).toMatch(/default-src '(none|self)'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
}
