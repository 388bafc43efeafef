import { expect, test } from 'vitest';
import { robotsDocument } from '../../src/feeds/robots.ts';

test('lets everyone in and says where the sitemap is', () => {
  expect(robotsDocument(false)).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://spiffero.example/sitemap.xml
    "
  `);
});

test('names the sitemap for news when there is one', () => {
  expect(robotsDocument(true)).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://spiffero.example/sitemap.xml
    Sitemap: https://spiffero.example/news-sitemap.xml
    "
  `);
});
