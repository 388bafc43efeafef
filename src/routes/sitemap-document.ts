import type { SitemapEntry, SitemapView } from './sitemap.ts';
import { document, element, parent } from '../feeds/xml.ts';

const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** With the one extension of the protocol that is used. */
const WITH_IMAGES = { ...SITEMAP, 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' };

/**
 * A sitemap, or the index of its parts.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapDocument({ kind, entries }: SitemapView): string {
  return kind === 'index'
    ? document(parent('sitemapindex', SITEMAP, entries.map((each) => item('sitemap', each)).join('')))
    : document(parent('urlset', WITH_IMAGES, entries.map((each) => item('url', each)).join('')));
}

function item(name: string, { url, modified, image }: SitemapEntry): string {
  const location = element('loc', {}, url);
  const time = modified === undefined ? '' : element('lastmod', {}, new Date(modified).toISOString());
  const picture = image === undefined ? '' : parent('image:image', {}, element('image:loc', {}, image));
  return parent(name, {}, location + time + picture);
}
