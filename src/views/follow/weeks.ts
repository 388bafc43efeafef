import type { Archive } from '../../domain/archive.ts';
import { weeklyDigests } from '../../domain/feed/digest.ts';
import { newestEntries } from '../../domain/feed/sealed.ts';
import { site } from '../../site.ts';
import { entryViews } from '../feed/entry-view.ts';
import { siteHistory } from '../feed/history.ts';
import { urls } from '../urls.ts';

/** A week as the page about feeds names it, so that an address of its digest leads to it. */
export interface WeekView {
  /** Fragment under which it stands on the page: `2021-W47`. */
  readonly id: string;
  readonly title: string;
  /** What came first in it. */
  readonly summary: string;
}

/**
 * The weeks that the feed of weeks tells, newest first. Found without the history of all other feeds, which costs
 * four times as much and which no page has a use for.
 */
export function weekViews(archive: Archive): WeekView[] {
  const { timeZone, pageSizes } = site;
  const digests = weeklyDigests(siteHistory(archive), { now: archive.now, timeZone, urls });
  const { entries } = newestEntries(digests, pageSizes.feed);
  return entries.map((entry) => {
    const { title, summary } = entryViews(archive)(entry);
    return { id: entry.id.slice(entry.id.indexOf('#') + 1), title, summary };
  });
}
