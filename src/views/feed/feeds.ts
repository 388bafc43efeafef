import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/feed/entry.ts';
import { isArchived } from '../../domain/feed/archives.ts';
import { latestEntries, newestEntries, sealedCount, sealedEntries } from '../../domain/feed/sealed.ts';
import { site } from '../../site.ts';
import { urls } from '../urls.ts';
import { entryViews } from './entry-view.ts';
import type { FeedEntryView } from './entry.ts';
import type { FeedArchiveView, FeedHead, FeedView } from './feed.ts';
import { feedHeads } from './heads.ts';
import { feedHistory, siteHistory } from './history.ts';

const SIZE = site.pageSizes.feed;

/**
 * Every feed of the site with its newest entries, in the order of `feedHeads`.
 */
export function feedViews(archive: Archive): FeedView[] {
  return feedHeads(archive).map((head) => feedView(archive, head));
}

/**
 * Every document of the archive of every feed, each feed's oldest first.
 */
export function feedArchiveViews(archive: Archive): FeedArchiveView[] {
  return feedHeads(archive).flatMap((head) => {
    const history = feedHistory(archive, head.front);
    const numbers = Array.from({ length: sealedIn(head, history) }, (_, index) => index + 1);
    return numbers.map((number) => {
      const sealed = sealedEntries(history, SIZE, number);
      const entries = sealed.map(entryViews(archive));
      return { ...head, modified: lastUpdate(sealed, entries)!, entries, number };
    });
  });
}

/** Entries that share the moment of their last update with another. */
export function tiedEntryViews(archive: Archive): FeedEntryView[] {
  const entries = [...siteHistory(archive), ...feedHistory(archive, urls.digest())];
  const ties = [...Map.groupBy(entries, ({ updated }) => updated).values()];
  return ties.filter(({ length }) => length > 1).flatMap((tied) => tied.map(entryViews(archive)));
}

function feedView(archive: Archive, head: FeedHead): FeedView {
  const history = feedHistory(archive, head.front);
  const newest = isArchived(head.front, urls) ? newestEntries(history, SIZE) : latestEntries(history, SIZE);
  const entries = newest.entries.map(entryViews(archive));
  const modified = lastUpdate(newest.entries, entries);
  return {
    ...head,
    ...(modified !== undefined && { modified }),
    entries,
    sealed: sealedIn(head, history),
    spare: newest.spare,
  };
}

/** How many documents the archive of a feed has. */
function sealedIn({ front }: FeedHead, { length }: readonly Entry[]): number {
  return isArchived(front, urls) ? sealedCount(length, SIZE) : 0;
}

/** The last moment at which one of the entries was updated, as their views write it; undefined without any. */
function lastUpdate(entries: readonly Entry[], views: readonly FeedEntryView[]): string | undefined {
  const times = entries.map(({ updated }) => updated);
  return views[times.indexOf(Math.max(...times))]?.updated;
}
