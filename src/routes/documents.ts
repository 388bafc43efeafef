import type { Archive } from '../domain/archive.ts';
import { readProse } from '../library/prose.ts';
import { keyOf } from './view-key.ts';
import { newsSitemapView } from '../views/news-sitemap.ts';
import { bodyPrinter } from '../feeds/bodies.ts';
import type { SiteDocument } from '../feeds/document.ts';
import { feedDocuments } from '../feeds/documents.ts';
import { newsSitemapDocument } from '../feeds/news-sitemap.ts';

/** Every document of a site that is neither a page nor public data. */
export function* siteDocuments(archive: Archive): Iterable<SiteDocument> {
  yield* feedDocuments(archive, { body: bodyPrinter(readProse), keyOf });
  const news = newsSitemapView(archive);
  if (news)
    yield {
      path: news.path,
      key: () => keyOf(news),
      render: () => Promise.resolve(newsSitemapDocument(news)),
    };
}
