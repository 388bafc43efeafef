import { t } from '../i18n/index.ts';
import { ICONS } from '../images/icons.ts';
import { site } from '../site.ts';
import type { FeedView } from '../views/feed/feed.ts';
import { absolute, urls } from '../views/urls.ts';
import { json } from './json-text.ts';
import { newestArchive } from './links.ts';
import type { Frame } from './bind.ts';

/**
 * A feed as JSON Feed 1.1, around its items.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFrame(feed: FeedView): Frame {
  const follow = absolute(urls.follow());
  const archive = newestArchive(feed);
  const about = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: absolute(urls.feed(feed.front, 'json')),
    description: feed.description,
    user_comment: t.feeds.comment(follow),
    icon: absolute(ICONS.large),
    favicon: absolute(ICONS.small),
    authors: [{ name: site.name, url: absolute(urls.home()) }],
    language: site.language,
    ...(site.hub !== undefined && { hubs: [{ type: 'WebSub', url: site.hub }] }),
    _spiffero: { about: follow, licence: site.licence.url, ...(archive !== undefined && { archive }) },
  };
  return { head: `${json(about).slice(0, -1)},"items":[\n`, between: ',\n', foot: '\n]}\n' };
}
