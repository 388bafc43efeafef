import { instantName } from '../domain/instant-name.ts';
import type { FeedEntryView } from '../views/feed/entry.ts';

/** A moment in UTC as short as RFC 3339 allows: `2021-11-20T08:30:00Z`. */
export function utc(moment: string): string {
  return instantName(Date.parse(moment)).replace(/\.?0*Z$/, 'Z');
}

/**
 * Gives each entry its `atom:updated`, no two of them the same text. Entries of
 * one moment are common: a correction and the article that it corrects, rumors
 * settled in one announcement. Nothing forbids it, but feeds in which it happens
 * are taken to be dated by their building, so validators warn. Zeros after the
 * seconds change the text and leave the moment alone.
 *
 * Articles come last among those of a moment, since a logged update moves them
 * away from it.
 */
export function createStamps(entries: Iterable<FeedEntryView>): (entry: FeedEntryView) => string {
  const stamps = new Map<FeedEntryView, string>();
  const byMoment = Map.groupBy(new Set(entries), ({ updated }) => utc(updated));
  for (const [moment, tied] of byMoment) {
    tied.sort(compare).forEach((entry, zeros) => stamps.set(entry, withZeros(moment, zeros)));
  }
  return (entry) => stamps.get(entry) ?? utc(entry.updated);
}

function withZeros(moment: string, zeros: number): string {
  if (zeros === 0) return moment;
  const dot = moment.includes('.') ? '' : '.';
  return `${moment.slice(0, -1)}${dot}${'0'.repeat(zeros)}Z`;
}

function compare(a: FeedEntryView, b: FeedEntryView): number {
  const isArticle = ({ kind }: FeedEntryView) => Number(kind === 'article');
  return isArticle(a) - isArticle(b) || (a.id < b.id ? -1 : 1);
}
