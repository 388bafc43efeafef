/** Milliseconds that an article is news for: search engines for news want the last two days and nothing else. */
const FRESH = 48 * 3_600_000;

/**
 * true for what has come out, and not long ago.
 *
 * @param published milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function isNews(published: number, now: number): boolean {
  return published <= now && now < endOfNews(published);
}

/**
 * The first moment at which something is no news any longer, in milliseconds since 1970.
 *
 * @param published milliseconds since 1970
 */
export function endOfNews(published: number): number {
  return published + FRESH;
}
