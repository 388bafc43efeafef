import type { Archive } from '../../domain/archive.ts';
import type { BodyFact } from '../../domain/records.ts';
import { bodyPrinter } from '../../feeds/bodies.ts';
import { feedDocuments } from '../../feeds/documents.ts';
import { newsSitemapDocument } from '../../feeds/news-sitemap.ts';
import { printedBodies } from '../../library/printed-bodies.ts';
import { readProse } from '../../library/prose.ts';
import { keyOf } from '../../library/route.ts';
import { isWanted } from '../../library/spared.ts';
import { newsSitemapView } from '../../views/news-sitemap.ts';
import type { SiteDocument } from '../../feeds/document.ts';

/** Every document of a site that is written beside its pages, those left out that a build has spared. */
export function* siteDocuments(archive: Archive): Iterable<SiteDocument> {
  yield* feedDocuments(archive, { body: bodyPrinter(readProse, printedBodies() && share), keyOf }, isWanted);
  const news = newsSitemapView(archive);
  if (news)
    yield {
      path: news.path,
      key: () => keyOf(news),
      render: () => Promise.resolve(newsSitemapDocument(news)),
    };
}

/** What was composed for a feed need not be composed for its page. */
function share({ file }: BodyFact, html: string): void {
  printedBodies()?.put(file, html);
}
