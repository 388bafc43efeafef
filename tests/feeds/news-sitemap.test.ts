import { expect, test } from 'vitest';
import { newsSitemapDocument } from '../../src/feeds/news-sitemap.ts';
import { parseXml } from './parsed.ts';

const view = {
  path: '/news-sitemap.xml',
  publication: { name: 'Spiffero', language: 'it' },
  entries: [
    {
      url: 'https://spiffero.example/2021/11/a/',
      title: 'Leica & Xiaomi: “<12 Ultra>” \u0007🎉',
      published: '2021-11-20T09:30:00+01:00',
    },
  ],
};

test('is a list of addresses with publication, title and moment, whatever is in a title', () => {
  expect(parseXml(newsSitemapDocument(view))).toMatchInlineSnapshot(`
    {
      "?xml": {
        "@encoding": "UTF-8",
        "@version": "1.0",
      },
      "urlset": {
        "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "@xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
        "url": {
          "loc": "https://spiffero.example/2021/11/a/",
          "news:news": {
            "news:publication": {
              "news:language": "it",
              "news:name": "Spiffero",
            },
            "news:publication_date": "2021-11-20T08:30:00.000Z",
            "news:title": "Leica & Xiaomi: “<12 Ultra>” 🎉",
          },
        },
      },
    }
  `);
});

test('is the same, byte for byte, whenever it is built', () => {
  expect(newsSitemapDocument(view)).toBe(newsSitemapDocument(view));
});
