import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import type { NewsSitemapView } from '../views/news-sitemap.ts';

/** The one extension of the protocol that is used. */
const xmlns = { image: false, news: true, video: false, xhtml: false };

/**
 * The articles of the last two days as a sitemap for news.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export async function newsSitemapDocument({ publication, entries }: NewsSitemapView): Promise<string> {
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns });
  const document = streamToPromise(stream);
  for (const { url, title, published } of entries) {
    stream.write({ url, news: { publication, title, publication_date: new Date(published).toISOString() } });
  }
  stream.end();
  return (await document).toString();
}
