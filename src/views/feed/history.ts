import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/feed/entry.ts';
import { feedEntries } from '../../domain/feed/feeds.ts';
import { site } from '../../site.ts';
import { oncePerArchive } from '../once.ts';
import { urls } from '../urls.ts';

const histories = oncePerArchive((archive) => feedEntries(archive, { urls, timeZone: site.timeZone }));

/** Everything that the feed of the page at `front` ever told, oldest first. */
export function feedHistory(archive: Archive, front: string): readonly Entry[] {
  return histories(archive).get(front) ?? [];
}
