import type { Archive } from '../archive.ts';
import type { Urls } from '../urls.ts';
import { weeklyDigests } from './digest.ts';
import type { Entry } from './entry.ts';
import { articleEntries, changeEntries, compareEntries } from './entry.ts';
import type { SiteEntry } from './followers.ts';
import { createFollowers } from './followers.ts';

/** Everything that happened and that some feed tells, digests left out, oldest first. */
export function siteEntries({ articles, rumors }: Archive, urls: Urls): SiteEntry[] {
  return [
    ...articles.flatMap(articleEntries),
    ...[...rumors.values()].flatMap((rumor) => changeEntries(rumor, urls)),
  ].sort(compareEntries);
}

/**
 * What each feed tells, oldest first, by the front that it follows. One pass deals
 * everything that happened to the feeds that tell of it, in order: nothing is
 * sorted twice, and all feeds share the entries.
 */
export function feedEntries(
  archive: Archive,
  { urls, timeZone, entries = siteEntries(archive, urls) }: FeedOptions,
): ReadonlyMap<string, readonly Entry[]> {
  const followersOf = createFollowers(archive, urls);
  const feeds = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const front of followersOf(entry)) {
      const feed = feeds.get(front);
      if (feed) feed.push(entry);
      else feeds.set(front, [entry]);
    }
  }
  feeds.set(urls.digest(), weeklyDigests(entries, { now: archive.now, timeZone, urls }));
  return feeds;
}

/** What entries are dealt by. */
export interface FeedOptions {
  readonly urls: Urls;
  /** IANA name of the zone in which weeks begin. */
  readonly timeZone: string;
  /** Of {@link siteEntries}, if they are there. */
  readonly entries?: readonly SiteEntry[];
}
