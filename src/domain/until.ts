import { nextReminder, promiseIn } from './checks-rumors/promise.ts';
import { daysIn, endOfDay } from './days.ts';
import type { ArticleSource, Library } from './library.ts';
import { endOfNews } from './news.ts';

/** How every moment starts that content names (RFC 3339). */
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/**
 * The moment until which nothing is said otherwise than at `now`: no page, no feed, no finding of the check, as long as
 * the content stays as it is and has no mistakes. Later than `now`, in milliseconds since 1970, and no later than the
 * end of the day: weeks end with one. A rule that counts from what content names says so here (decision 016).
 *
 * @param now milliseconds since 1970
 * @param timeZone IANA name of the zone in which days end
 */
export function standsUntil(content: DatedContent, now: number, timeZone: string): number {
  const end = endOfDay(now, daysIn(timeZone));
  return turnsOf(content, now).reduce((next, turn) => (turn > now && turn < next ? turn : next), end);
}

/** Every moment at which something may be said otherwise, and some of the past. */
function turnsOf({ sources, ledger }: DatedContent, now: number): number[] {
  const turns = ledger?.lines.map(({ time }) => time) ?? [];
  for (const source of sources) {
    turns.push(...instantsIn(source.data));
    if (source.collection === 'articles') turns.push(...articleTurns(source, now));
  }
  return turns;
}

/** Whatever is logged happens at its moment: to name the fields would mean to forget the next one. */
function instantsIn(value: unknown): number[] {
  if (typeof value === 'string') return INSTANT.test(value) ? [Date.parse(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(instantsIn);
}

function articleTurns({ data, body }: ArticleSource, now: number): number[] {
  if (data.published === undefined) return [];
  const published = Date.parse(data.published);
  const promises = body?.promise ?? promiseIn(data.description ?? '');
  return [endOfNews(published), ...(promises ? [nextReminder(published, now)] : [])];
}

/** What the moments of a site follow from. */
export type DatedContent = Pick<Library, 'sources' | 'ledger'>;
