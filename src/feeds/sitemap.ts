import type { SitemapItemLoose } from 'sitemap';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SitemapEntry, SitemapView } from '../views/sitemap.ts';

const level = ErrorLevel.THROW;

/** The one extension of the protocol that is used. */
const xmlns = { image: true, news: false, video: false, xhtml: false };

/**
 * A sitemap, or the index of its parts.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export async function sitemapDocument({ kind, entries }: SitemapView): Promise<string> {
  const stream = kind === 'index' ? new SitemapIndexStream({ level }) : new SitemapStream({ level, xmlns });
  const document = streamToPromise(stream);
  for (const entry of entries) stream.write(itemOf(entry));
  stream.end();
  return (await document).toString();
}

function itemOf({ url, modified, image }: SitemapEntry): SitemapItemLoose {
  return {
    url,
    ...(modified !== undefined && { lastmod: new Date(modified).toISOString() }),
    ...(image !== undefined && { img: image }),
  };
}
