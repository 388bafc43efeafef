import { t } from '../i18n/index.ts';
import { ICONS } from '../images/icons.ts';
import { site } from '../site.ts';
import type { FeedArchiveView, FeedHead, FeedView } from '../views/feed/feed.ts';
import { absolute, permanent, urls } from '../views/urls.ts';
import { person, textConstruct } from './atom-constructs.ts';
import { utc } from './instants.ts';
import { archiveLinks, subscriptionLinks } from './links.ts';
import { MEDIA } from './media.ts';
import { GENERATOR, NOTHING_YET } from './naming.ts';
import type { Frame } from './bind.ts';
import { comment, element, legalXml, opening } from './xml.ts';
import type { Attributes } from './xml.ts';

const NAMESPACES = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': MEDIA };
const HISTORY = 'http://purl.org/syndication/history/1.0';

/**
 * A feed as Atom 1.0, as subscribers poll it, around its entries.
 *
 * @see RFC 4287
 */
export function atomFrame(feed: FeedView): Frame {
  return frame(feed, { links: subscriptionLinks(feed, 'atom'), modified: feed.modified });
}

/**
 * A part of a feed's history, around its entries.
 *
 * @see RFC 5005, section 4
 */
export function atomArchiveFrame(feed: FeedArchiveView): Frame {
  return frame(feed, { links: archiveLinks(feed), modified: feed.modified, isArchive: true });
}

function frame(feed: FeedHead, { links, modified, isArchive = false }: Parts): Frame {
  const attributes = { ...NAMESPACES, ...(isArchive && { 'xmlns:fh': HISTORY }), 'xml:lang': site.language };
  const about = [
    ...(isArchive ? ['<fh:archive/>'] : []),
    element('id', {}, permanent(feed.id)),
    textConstruct('title', feed.title),
    textConstruct('subtitle', feed.description),
    element('updated', {}, modified === undefined ? NOTHING_YET : utc(modified)),
    person({ name: site.name, url: absolute(urls.home()) }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...links.map((link) => element('link', link)),
    element('icon', {}, absolute(ICONS.small)),
    element('logo', {}, absolute(ICONS.large)),
    element('generator', {}, GENERATOR),
    textConstruct('rights', `${t.footer.licence} ${site.licence.name}`),
  ];
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    comment(t.feeds.comment(absolute(urls.follow()))),
    opening('feed', attributes),
    legalXml(about.join('\n')),
  ];
  return { head: `${head.join('\n')}\n`, between: '\n', foot: '\n</feed>\n' };
}

interface Parts {
  readonly links: readonly Attributes[];
  /** When an entry was last published or updated (RFC 3339). */
  readonly modified: string | undefined;
  readonly isArchive?: boolean;
}
