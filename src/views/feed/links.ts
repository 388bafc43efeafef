import type { FeedFormat } from '../../domain/urls.ts';
import { t } from '../../i18n/index.ts';
import { hrefOf, urls } from '../urls.ts';
import type { Link } from '../urls.ts';
import type { FeedHead } from './feed.ts';

/** How readers' software and readers know each format, in the order of preference. */
const FORMATS = {
  atom: { name: 'Atom', type: 'application/atom+xml' },
  rss: { name: 'RSS', type: 'application/rss+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const satisfies Record<FeedFormat, { readonly name: string; readonly type: string }>;

/** A feed as browsers and feed readers find it on a page. */
export interface FeedLink extends Link {
  /** Media type. */
  readonly type: (typeof FORMATS)[FeedFormat]['type'];
}

/** A feed in every format. */
export function feedLinks(head: FeedHead): FeedLink[] {
  return [feedLink(head, 'atom'), feedLink(head, 'rss'), feedLink(head, 'json')];
}

/** A feed in one format. */
export function feedLink({ title, front }: FeedHead, format: FeedFormat): FeedLink {
  const { name, type } = FORMATS[format];
  return { label: t.feeds.inFormat(title, name), href: hrefOf(urls.feed(front, format)), type };
}
