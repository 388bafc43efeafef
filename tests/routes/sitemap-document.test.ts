import { expect, test } from 'vitest';
import { sitemapDocument } from '../../src/routes/sitemap-document.ts';
import { sitemapViews } from '../../src/routes/sitemap.ts';
import { routes } from '../../src/routes/table.ts';
import { archiveOf, manyArticles } from '../support/records.ts';
import { parseXml } from '../feeds/parsed.ts';

test('is a list of addresses with the time of their last change, in UTC, and their picture', () => {
  const document = sitemapDocument({
    kind: 'urls',
    path: '/sitemap.xml',
    entries: [
      {
        url: 'https://spiffero.example/a/?b&c',
        modified: '2021-11-18T12:00+01:00',
        image: 'https://spiffero.example/_i/a.jpg',
      },
      { url: 'https://spiffero.example/chi-siamo/' },
    ],
  });
  expect(parseXml(document)).toMatchInlineSnapshot(`
    {
      "?xml": {
        "@encoding": "UTF-8",
        "@version": "1.0",
      },
      "urlset": {
        "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "@xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
        "url": [
          {
            "image:image": {
              "image:loc": "https://spiffero.example/_i/a.jpg",
            },
            "lastmod": "2021-11-18T11:00:00.000Z",
            "loc": "https://spiffero.example/a/?b&c",
          },
          {
            "loc": "https://spiffero.example/chi-siamo/",
          },
        ],
      },
    }
  `);
});

test('is a list of its parts when it is long', () => {
  const [index] = sitemapViews(archiveOf({ articles: manyArticles(30) }), routes, 25);
  expect(parseXml(sitemapDocument(index!))).toMatchInlineSnapshot(`
    {
      "?xml": {
        "@encoding": "UTF-8",
        "@version": "1.0",
      },
      "sitemapindex": {
        "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "sitemap": [
          {
            "lastmod": "2021-11-02T00:24:00.000Z",
            "loc": "https://spiffero.example/sitemap-1.xml",
          },
          {
            "lastmod": "2021-11-02T00:29:00.000Z",
            "loc": "https://spiffero.example/sitemap-2.xml",
          },
          {
            "loc": "https://spiffero.example/sitemap-3.xml",
          },
        ],
      },
    }
  `);
});

test('is the same, byte for byte, whenever it is built', () => {
  const build = () =>
    sitemapViews(archiveOf({ articles: manyArticles(30) }), routes, 25).map(sitemapDocument);
  expect(build()).toEqual(build());
});
