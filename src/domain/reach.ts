import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { compareAge } from './article.ts';
import type { ReachedFrom, Trace, Traces } from './traces.ts';
import { changesBetween } from './traces.ts';

/**
 * The articles whose pages may say something else than before: those that were edited, and those that show something of
 * them. Undefined where that may be any.
 *
 * An article shows of others: its neighbours in its story, the earlier ones with which it shares a tag (`related.ts`),
 * and that one its text leads to was withdrawn. Besides, so many of the newest articles without a cover have a card.
 *
 * @param cards how many articles have a card
 */
export function reachedArticles(
  archive: Archive,
  { before, now }: ReachedFrom,
  cards: number,
): ReadonlySet<string> | undefined {
  const changes = changesBetween(before, now);
  if (!changes) return undefined;
  const { ids, traces } = changes;
  const touched = touchedBy(traces);
  const dealt = cardHolders(before, cards).symmetricDifference(cardHolders(now, cards));
  const isReached = (article: Article) =>
    ids.has(article.id) || dealt.has(article.id) || isTouched(article, touched) || leadsTo(article, ids);
  return new Set(archive.articles.filter(isReached).map(({ id }) => id));
}

function touchedBy(changed: readonly Trace[]): Touched {
  const tags = new Map<string, number>();
  for (const { time, tags: names } of changed) {
    for (const tag of names) tags.set(tag, Math.min(time, tags.get(tag) ?? Infinity));
  }
  return { tags, stories: new Set(changed.flatMap(({ story }) => story ?? [])) };
}

function isTouched({ time, record: { data } }: Article, { tags, stories }: Touched): boolean {
  if (data.story !== undefined && stories.has(data.story)) return true;
  return data.tags.some((tag) => (tags.get(tag) ?? Infinity) <= time);
}

function leadsTo({ record }: Article, ids: ReadonlySet<string>): boolean {
  return record.body.links.some((href) => ids.has(href.slice(1, -1)));
}

function cardHolders({ articles }: Traces, cards: number): Set<string> {
  const bare = [...articles].filter(([, { hasCover }]) => !hasCover).map(([id, { time }]) => ({ id, time }));
  return new Set(
    bare
      .sort((a, b) => compareAge(b, a))
      .slice(0, cards)
      .map(({ id }) => id),
  );
}

interface Touched {
  /** The earliest changed article of each tag: milliseconds since 1970. */
  readonly tags: ReadonlyMap<string, number>;
  readonly stories: ReadonlySet<string>;
}
