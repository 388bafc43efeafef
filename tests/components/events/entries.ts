import { moment } from '../../../src/i18n/dates.ts';
import { t } from '../../../src/i18n/index.ts';
import type { Status } from '../../../src/domain/rumor/statuses.ts';
import type { TimelineEntry } from '../../../src/views/rumor/timeline.ts';

const DAY = 86_400_000;
const START = Date.parse('2022-01-01T11:00:00Z');

/** Something that happened so many days after the first of January 2022; a report unless told otherwise. */
export function entry(day: number, more: Partial<TimelineEntry> = {}): TimelineEntry {
  const time = START + day * DAY;
  return { kind: 'report', what: `Day ${day}`, at: moment(new Date(time).toISOString()), time, ...more };
}

/** A status, since a day that does not matter. */
export const statusOn = (status: Status): NonNullable<TimelineEntry['status']> => ({
  status,
  word: t.rumors.statuses[status],
  since: moment('2022-01-01T11:00:00Z'),
});
