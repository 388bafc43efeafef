import type { Article } from '../article.ts';
import { firstAddress } from '../article.ts';
import { instantName } from '../instant-name.ts';
import type { Rumor } from '../rumor/rumor.ts';
import type { Transition } from '../rumor/status.ts';
import type { Urls } from '../urls.ts';
import type { Update } from './entry.ts';

/*
 * The names by which readers' software knows what it has seen: for ever, whatever
 * is edited or moved. They are addresses from the site's root; those of parts of
 * a page have the fragment under which the part stands on it.
 */

/** The name of an article: its first address. */
export function articleEntryId({ record }: Pick<Article, 'record'>): string {
  return firstAddress(record);
}

/** The name of an item of an article's log: article and instant. The check lets no two items have one. */
export function updateEntryId(article: Pick<Article, 'record'>, { at }: Pick<Update, 'at'>): string {
  return `${articleEntryId(article)}#${instantName(Date.parse(at))}`;
}

/** The name of a change of status: rumor and instant. A rumor changes at most once at a moment. */
export function changeEntryId(
  { id }: Pick<Rumor, 'id'>,
  { time }: Pick<Transition, 'time'>,
  urls: Urls,
): string {
  return `${urls.rumor(id)}#${instantName(time)}`;
}

/**
 * The name of a week's digest.
 *
 * @param week ISO 8601: `2021-W47`
 */
export function digestEntryId(week: string, urls: Urls): string {
  return `${urls.follow()}#${week}`;
}
