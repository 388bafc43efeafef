import type { Archive } from '../../domain/archive.ts';
import { isOpen } from '../../domain/rumor/statuses.ts';
import { t } from '../../i18n/index.ts';
import type { FeedHead } from '../feed/feed.ts';
import type { Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';
import { feedFormats } from './formats.ts';
import { latestFirst } from './latest-first.ts';

/** The feeds of pages of one kind. */
export interface FeedGroup {
  readonly title: string;
  /** What these feeds tell. */
  readonly description: string;
  readonly feeds: readonly PageFeed[];
}

/** A page that has a feed of its own, and the feed in each format. */
export interface PageFeed extends Link {
  readonly formats: readonly Link[];
}

/**
 * The feeds of single pages by their kind, the empty groups left out. They are in the order of the
 * alphabet but for those of rumors: statements have no names, so the last to change come first.
 *
 * @param heads every feed of the site
 */
export function feedGroups(archive: Archive, heads: readonly FeedHead[]): FeedGroup[] {
  const words = t.follow.one;
  const named = namedFeeds(heads);
  const rumors = rumorFeeds(archive, heads);
  return [
    group(t.stories.title, words.groups.story, named('story')),
    group(t.tags.title, words.groups.tag, named('tag')),
    group(t.rumors.sources.title, words.groups.source, named('source')),
    group(t.authors.title, words.groups.author, named('author')),
    group(words.openRumors, words.groups.rumor, rumors.open),
    group(words.settledRumors, words.groups.rumor, rumors.settled),
  ].filter(({ feeds }) => feeds.length > 0);
}

function group(title: string, description: string, heads: readonly FeedHead[]): FeedGroup {
  const feeds = heads.map(({ label, front }) => ({
    label,
    href: hrefOf(front),
    formats: feedFormats(front),
  }));
  return { title, description, feeds };
}

function namedFeeds(heads: readonly FeedHead[]) {
  const { compare } = new Intl.Collator(t.locale);
  const byKind = Map.groupBy(heads, ({ kind }) => kind);
  return (kind: FeedHead['kind']) => (byKind.get(kind) ?? []).toSorted((a, b) => compare(a.label, b.label));
}

function rumorFeeds(archive: Archive, heads: readonly FeedHead[]) {
  const byFront = new Map(heads.map((head) => [head.front, head]));
  const { open = [], settled = [] } = Object.groupBy(latestFirst(archive), ({ status }) =>
    isOpen(status) ? 'open' : 'settled',
  );
  const feedsOf = (rumors: typeof open) => rumors.flatMap(({ id }) => byFront.get(urls.rumor(id)) ?? []);
  return { open: feedsOf(open), settled: feedsOf(settled) };
}
