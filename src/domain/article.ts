import type { ArticleRecord } from './records.ts';

/** Words that an adult silently reads in a minute: 238 in Brysbaert's meta-analysis (2019), rounded down. */
const WORDS_PER_MINUTE = 230;

/** An article with what the archive knows of it. */
export interface Article {
  readonly record: ArticleRecord;
  readonly id: string;
  /** Publication in milliseconds since 1970. */
  readonly time: number;
  /** Month of publication in the site's time zone: `2021-11`. */
  readonly month: string;
}

/** What articles are sorted by. */
type Aged = Pick<Article, 'id' | 'time'>;

/** Why an article is not on the published site, if it is not. */
export type Unpublished = 'draft' | 'scheduled';

/** Sorts from the oldest to the newest; articles of one moment in the order of their ids. */
export function compareAge(a: Aged, b: Aged): number {
  return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Reading time in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/**
 * Why an article must not be published at `now`, or undefined when it may.
 *
 * @param now milliseconds since 1970
 */
export function unpublished(record: ArticleRecord, now: number): Unpublished | undefined {
  if (record.data.draft) return 'draft';
  return Date.parse(record.data.published) > now ? 'scheduled' : undefined;
}

/** The article's log that readers may see at `now`, newest first. */
export function updateLog(record: ArticleRecord) {
  return record.data.updates.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** When the article last changed for its readers: its newest logged update, else its publication (RFC 3339). */
export function lastModified(record: ArticleRecord): string {
  return updateLog(record)[0]?.at ?? record.data.published;
}

/** The withdrawal in the article's log, if it was withdrawn. */
export function withdrawal(record: ArticleRecord) {
  return updateLog(record).find(({ kind }) => kind === 'withdrawal');
}

/** The name that identifies the article for ever, whatever its address becomes: its first address. */
export function firstAddress(record: ArticleRecord): string {
  return record.data.aliases[0] ?? `/${record.id}/`;
}
