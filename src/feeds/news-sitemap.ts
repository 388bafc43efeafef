import type { NewsEntry, NewsSitemapView } from '../views/news-sitemap.ts';
import { document, element, parent } from './xml.ts';

/** With the one extension of the protocol that is used. */
const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/**
 * The articles of the last two days as a sitemap for news.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemapDocument({ publication, entries }: NewsSitemapView): string {
  const { name, language } = publication;
  const paper = parent(
    'news:publication',
    {},
    element('news:name', {}, name) + element('news:language', {}, language),
  );
  return document(parent('urlset', NAMESPACES, entries.map((entry) => item(entry, paper)).join('')));
}

function item({ url, title, published }: NewsEntry, paper: string): string {
  const time = element('news:publication_date', {}, new Date(published).toISOString());
  const news = parent('news:news', {}, paper + time + element('news:title', {}, title));
  return parent('url', {}, element('loc', {}, url) + news);
}
