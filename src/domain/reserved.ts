import type { Urls } from './urls.ts';

/** First segments that web servers take for themselves. Those that start with a low line are the build's. */
const TAKEN = ['404', '500'];

/**
 * true for a first segment that the site, its server or its build takes for itself.
 *
 * @param word in lower case
 * @param urls the addresses of the site
 */
export function isReserved(word: string, urls: Pick<Urls, 'reserved'>): boolean {
  return word.startsWith('_') || TAKEN.includes(word) || urls.reserved().includes(word);
}
