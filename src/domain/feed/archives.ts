import type { Urls } from '../urls.ts';

/**
 * Whether the whole history of the feed at `front` is kept in documents of its own. The history of the
 * site, of its verdicts, corrections and weeks, of every story and of every rumor is. Tags, authors and
 * sources have none: all that they tell stands in the site's archive, once, and six more copies of every
 * article would be half of the site's bytes.
 */
export function isArchived(front: string, urls: Urls): boolean {
  return ![urls.tags(), urls.authors(), urls.sources()].some((list) => front.startsWith(list));
}
