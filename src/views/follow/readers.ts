import type { Link } from '../urls.ts';

/**
 * Feed readers on the web that take a feed by a link, with what comes before its encoded address.
 *
 * Feedly names a feed `feed/<address>`, encoded as a whole. The Old Reader documents its link on
 * its tour, NewsBlur among its goodies; Inoreader's is that of its bookmarklet.
 */
const READERS = {
  Feedly: 'https://feedly.com/i/subscription/feed%2F',
  Inoreader: 'https://www.inoreader.com/?add_feed=',
  NewsBlur: 'https://www.newsblur.com/?url=',
  'The Old Reader': 'https://theoldreader.com/feeds/subscribe?url=',
};

/**
 * Links that add a feed to a reader with one click.
 *
 * @param feed whole address of the feed
 */
export function readerLinks(feed: string): Link[] {
  return Object.entries(READERS).map(([label, before]) => ({
    label,
    href: before + encodeURIComponent(feed),
  }));
}
