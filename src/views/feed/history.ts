import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/feed/entry.ts';
import { feedEntries, siteEntries } from '../../domain/feed/feeds.ts';
import type { SiteEntry } from '../../domain/feed/followers.ts';
import { site } from '../../site.ts';
import { oncePerArchive } from '../once.ts';
import { urls } from '../urls.ts';

/** Everything that happened and that some feed tells, digests left out, oldest first. */
export const siteHistory = oncePerArchive((archive): readonly SiteEntry[] => siteEntries(archive, urls));

const histories = oncePerArchive((archive) =>
  feedEntries(archive, { urls, timeZone: site.timeZone, entries: siteHistory(archive) }),
);

/** Everything that the feed of the page at `front` ever told, oldest first. */
export function feedHistory(archive: Archive, front: string): readonly Entry[] {
  return histories(archive).get(front) ?? [];
}
