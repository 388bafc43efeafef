import type { Archive } from '../domain/archive.ts';
import { remember } from '../domain/remember.ts';
import type { FeedList } from '../domain/urls.ts';
import type { FeedEntryView } from '../views/feed/entry.ts';
import type { FeedArchiveView, FeedHead, FeedView } from '../views/feed/feed.ts';
import { feedArchiveViews, feedViews, tiedEntryViews } from '../views/feed/feeds.ts';
import { feedHeads } from '../views/feed/heads.ts';
import { urls } from '../views/urls.ts';
import { atomArchiveFrame } from './atom.ts';
import type { BodyPrinter } from './content/content.ts';
import type { SiteDocument } from './document.ts';
import type { Formats } from './formats.ts';
import { createFormats } from './formats.ts';
import { createStamps } from './instants.ts';
import { hasFeeds, opmlDocument } from './opml.ts';
import { bind } from './bind.ts';

const FORMATS = ['atom', 'rss', 'json'] as const;
const LISTS: readonly FeedList[] = ['all', 'tags', 'stories'];

/**
 * All that feeds consist of: every feed in every format, the documents of their
 * archives, and the lists of feeds that hold any. What documents share is printed
 * once, and remembered as long as one of them is.
 */
export function* feedDocuments(archive: Archive, services: FeedServices): Iterable<SiteDocument> {
  const heads = feedHeads(archive);
  const feeds = feedViews(archive);
  const archives = feedArchiveViews(archive);
  const stampOf = createStamps(tiedEntryViews(archive));
  const formats = createFormats(services.body, stampOf);
  const keyOf = createKeys(services.keyOf, stampOf);
  for (const feed of feeds) yield* subscriptions(feed, formats, keyOf);
  for (const feed of archives) yield archiveDocument(feed, formats, keyOf);
  for (const list of LISTS) if (hasFeeds(list, heads)) yield listDocument(list, heads, services.keyOf);
}

/** What feeds need from outside. */
export interface FeedServices {
  readonly body: BodyPrinter;
  /** Gives a digest of plain data. */
  readonly keyOf: (view: unknown) => string;
}

function subscriptions(feed: FeedView, formats: Formats, keyOf: KeyMaker): SiteDocument[] {
  return FORMATS.map((format) => ({
    path: urls.feed(feed.front, format),
    key: () => `${format} ${keyOf(feed)}`,
    async render() {
      const { print, frame } = formats[format];
      return bind(await frame(feed), await print(feed.entries), feed.spare);
    },
  }));
}

/** It never leaves an entry out: no other document has it. */
function archiveDocument(feed: FeedArchiveView, { atom }: Formats, keyOf: KeyMaker): SiteDocument {
  return {
    path: urls.feedArchive(feed.front, feed.number),
    key: () => `archive ${keyOf(feed)}`,
    render: async () => bind(atomArchiveFrame(feed), await atom.print(feed.entries), 0),
  };
}

function listDocument(
  list: FeedList,
  heads: readonly FeedHead[],
  keyOf: FeedServices['keyOf'],
): SiteDocument {
  return {
    path: urls.opml(list),
    key: () => keyOf([list, heads.map(named)]),
    render: () => Promise.resolve(opmlDocument(list, heads)),
  };
}

/** All that a list says of a feed. */
function named({ kind, front, home, label, title, description }: FeedHead) {
  return [kind, front, home, label, title, description];
}

/** Makes keys of feeds: of an entry, which many of them have, and of a feed in several formats the digest is made once. */
function createKeys(digestOf: FeedServices['keyOf'], stampOf: (entry: FeedEntryView) => string): KeyMaker {
  const entryKey = remember((entry: FeedEntryView) => digestOf([entry, stampOf(entry)]));
  return remember((feed: FeedView | FeedArchiveView) =>
    digestOf({ ...feed, entries: feed.entries.map(entryKey) }),
  );
}

type KeyMaker = (feed: FeedView | FeedArchiveView) => string;
