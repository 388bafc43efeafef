import type { RSSFeedItem } from '@astrojs/rss';
import { mediaType } from '../images/formats.ts';
import type { FeedCover, FeedItemView } from '../views/feed.ts';
import { itemContent } from './content.ts';
import { element } from './xml.ts';

/** Keeps text from being taken for a number; takes no room. */
const WORD_JOINER = '\u2060';

/**
 * One article as @astrojs/rss wants it.
 *
 * @param body the article's HTML, rendered for a feed
 */
export function rssItem(item: FeedItemView, body: string): RSSFeedItem {
  return {
    title: item.title,
    link: item.url,
    description: item.description,
    pubDate: new Date(item.published),
    categories: [...item.categories],
    content: itemContent(item, body),
    customData: [
      guid(item),
      ...item.authors.map((name) => element('dc:creator', {}, literal(name))),
      ...(item.cover ? [mediaContent(item.cover)] : []),
    ].join(''),
  };
}

/**
 * The name by which readers' software knows the item for ever. Once the article
 * has moved it is a name alone: then `link` says where to read it.
 */
function guid({ id, url }: FeedItemView): string {
  return element('guid', { isPermaLink: String(id === url) }, id);
}

/** @see https://www.rssboard.org/media-rss#media-content */
function mediaContent({ url, width, height }: FeedCover): string {
  return element('media:content', {
    url,
    medium: 'image',
    type: mediaType('jpeg'),
    width: String(width),
    height: String(height),
  });
}

/** @astrojs/rss reads custom elements as data: a pen name such as 007 would come out as 7. */
function literal(text: string): string {
  return String(Number(text)) === text || Number.isNaN(Number(text)) ? text : WORD_JOINER + text;
}
