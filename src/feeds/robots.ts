import { absolute, urls } from '../views/urls.ts';

/** Everyone may read everything, and this is where everything is (RFC 9309). */
export function robotsDocument(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap())}\n`;
}
