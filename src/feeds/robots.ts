import { absolute, urls } from '../views/urls.ts';

/**
 * Everyone may read everything, and this is where everything is (RFC 9309).
 *
 * @param hasNews whether there is a sitemap for news as well
 */
export function robotsDocument(hasNews: boolean): string {
  const sitemaps = [urls.sitemap(), ...(hasNews ? [urls.newsSitemap()] : [])];
  const lines = sitemaps.map((path) => `Sitemap: ${absolute(path)}\n`);
  return `User-agent: *\nAllow: /\n\n${lines.join('')}`;
}
