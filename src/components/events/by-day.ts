import type { TimelineEntry } from '../../views/rumor/timeline.ts';

/** The entries of each day together, in their order. */
export function byDay(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  return [...Map.groupBy(entries, ({ at }) => at.day).values()];
}
