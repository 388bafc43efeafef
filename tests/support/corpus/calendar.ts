import type { Drawer } from '../random.ts';

const FIRST_DAY = Date.UTC(2006, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Articles a day. */
const PACE = 3;

/** The longest that a newsroom has been at work, in days: a larger corpus is of a busier one. */
const LONGEST = 7_000;

/** First hour (UTC) at which something is published, and how many hours there are. */
const MORNING = 7;
const OFFICE_HOURS = 12;

/** The moment at which the article of this number goes out, in milliseconds since 1970. */
export function publicationOf(index: number, articles: number, draw: Drawer): number {
  const pace = Math.max(PACE, articles / LONGEST);
  const day = Math.floor(index / pace);
  const slot = OFFICE_HOURS / Math.ceil(pace);
  const nth = index - Math.ceil(day * pace);
  return FIRST_DAY + day * DAY + Math.floor((MORNING + (nth + draw.below(60) / 60) * slot) * 60) * 60_000;
}

/** A moment some hours later. */
export const later = (time: number, hours: number) => time + Math.round(hours * 60) * 60_000;

/** As editors write it, to the minute and with a zone (RFC 3339). */
export function instant(time: number): string {
  return new Date(time + HOUR).toISOString().replace(/:00\.000Z$/, ':00+01:00');
}

/** The folder of an article: year and month, in every zone of Europe, as nothing goes out at night. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7).replace('-', '/');
}
