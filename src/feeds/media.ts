import { mediaType } from '../images/formats.ts';
import type { FeedCover } from '../views/feed/entry.ts';
import { element } from './xml.ts';

/** The namespace of {@link mediaContent}, which documents declare as `media`. */
export const MEDIA = 'http://search.yahoo.com/mrss/';

/**
 * The picture of an entry, for software that shows it in lists.
 *
 * @see https://www.rssboard.org/media-rss#media-content
 */
export function mediaContent({ url, width, height }: FeedCover): string {
  return element('media:content', {
    url,
    medium: 'image',
    type: mediaType('jpeg'),
    width: String(width),
    height: String(height),
  });
}
