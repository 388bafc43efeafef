import { site } from '../site.ts';
import type { FeedFormat } from '../domain/urls.ts';
import type { FeedArchiveView, FeedHead, FeedView } from '../views/feed/feed.ts';
import { absolute, urls } from '../views/urls.ts';
import type { Attributes } from './xml.ts';

/** Media types by format. */
const TYPES = { atom: 'application/atom+xml', rss: 'application/rss+xml' } as const;

/** The terms under which all may be passed on (RFC 4946). */
export const LICENCE: Attributes = { rel: 'license', href: site.licence.url };

/** The links of a feed that is polled: to itself, to its history (RFC 5005), to the hub that pushes it (WebSub). */
export function subscriptionLinks(feed: FeedView, format: 'atom' | 'rss'): Attributes[] {
  return [
    feedLink('self', feed, format),
    ...(feed.sealed > 0 ? [archiveLink('prev-archive', feed, feed.sealed)] : []),
    ...(site.hub === undefined ? [] : [{ rel: 'hub', href: site.hub }]),
    LICENCE,
  ];
}

/**
 * The links of a document of an archive, none of which ever changes. The oldest
 * leads on to the second, since archives begin with two; to each of the others
 * there is a way back, and a link onward would have to be added when it is sealed.
 */
export function archiveLinks(feed: FeedArchiveView): Attributes[] {
  const { number } = feed;
  return [
    archiveLink('self', feed, number),
    feedLink('current', feed, 'atom'),
    number > 1 ? archiveLink('prev-archive', feed, number - 1) : archiveLink('next-archive', feed, 2),
    LICENCE,
  ];
}

/** Whole address of the newest document of a feed's archive; undefined before there is one. */
export function newestArchive({ front, sealed }: FeedView): string | undefined {
  return sealed > 0 ? absolute(urls.feedArchive(front, sealed)) : undefined;
}

function feedLink(rel: string, { front }: FeedHead, format: Exclude<FeedFormat, 'json'>): Attributes {
  return { rel, type: TYPES[format], href: absolute(urls.feed(front, format)) };
}

function archiveLink(rel: string, { front }: FeedHead, number: number): Attributes {
  return { rel, type: TYPES.atom, href: absolute(urls.feedArchive(front, number)) };
}
