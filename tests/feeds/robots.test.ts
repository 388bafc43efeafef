import { expect, test } from 'vitest';
import { robotsDocument } from '../../src/feeds/robots.ts';

test('lets everyone in and says where the sitemap is', () => {
  expect(robotsDocument()).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://spiffero.example/sitemap.xml
    "
  `);
});
