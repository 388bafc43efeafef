import type { Site } from '../site.ts';
import { buildArchive } from './archive.ts';
import type { Entry } from './feed/entry.ts';
import { feedEntries } from './feed/feeds.ts';
import { isArchived } from './feed/archives.ts';
import { sealedCount } from './feed/sealed.ts';
import { instantName } from './instant-name.ts';
import { pageAddresses } from './list-addresses.ts';
import type { Edition, Records } from './records.ts';
import { isOpen } from './rumor/statuses.ts';
import type { Urls } from './urls.ts';
import { createUrls } from './urls.ts';

/**
 * The addresses that only what happened tells: numbered pages of settled rumors
 * and of corrections, the archives of the feeds, and the places of updates and of
 * changes of status on their pages, as fragments. It takes the whole archive to
 * know them.
 */
export function derivedAddresses(records: Records, edition: Edition, site: Site): string[] {
  const urls = createUrls(site.paths);
  const { rumors: rumorSize, corrections: correctionSize, feed: feedSize } = site.pageSizes;
  const archive = buildArchive(records, edition, site);
  const feeds = feedEntries(archive, { urls, timeZone: site.timeZone });
  const settled = [...archive.rumors.values()].filter(({ status }) => !isOpen(status)).length;
  const corrections = feeds.get(urls.corrections())?.length ?? 0;
  return [
    ...pageAddresses(urls.rumors(), settled, rumorSize, urls),
    ...pageAddresses(urls.corrections(), corrections, correctionSize, urls),
    ...[...feeds].flatMap(([front, { length }]) => {
      const sealed = isArchived(front, urls) ? sealedCount(length, feedSize) : 0;
      return Array.from({ length: sealed }, (_, index) => urls.feedArchive(front, index + 1));
    }),
    ...[...feeds.values()].flat().map((entry) => placeOf(entry, urls)),
  ];
}

function placeOf(entry: Entry, urls: Urls): string {
  switch (entry.kind) {
    case 'article':
      return urls.article(entry.article.id);
    case 'digest':
      return entry.id;
    case 'change':
      return `${urls.rumor(entry.rumor.id)}#${instantName(entry.time)}`;
    default:
      return `${urls.article(entry.article.id)}#${instantName(entry.time)}`;
  }
}
