import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { compareAge } from './article.ts';
import type { ContentRecord, ImageFact } from './records.ts';

/** Changes from which on looking for what they reach costs more than it spares. */
const MANY = 100;

/** Writes down of an archive what tells later which articles an edit has reached. */
export function tracesOf(archive: Archive): Traces {
  const { authors, stories, pages, sources, rumors, tags } = archive;
  const records = [
    ...[authors, stories, sources].flatMap((each) => [...each.values()]),
    ...[...rumors.values()].map(({ record }) => record),
    ...pages,
  ];
  return {
    world: JSON.stringify([records.map(stateOf), [...tags.values()]]),
    articles: new Map(archive.articles.map((article) => [article.id, traceOf(article)])),
  };
}

/**
 * The articles whose pages may say something else than before: those that were edited, and those that show something of
 * them. Undefined where that may be any: when something else than articles has changed, or a lot.
 *
 * An article shows of others: its neighbours in its story, the earlier ones with which it shares a tag (`related.ts`),
 * and that one its text leads to was withdrawn. Besides, so many of the newest articles without a cover have a card.
 *
 * @param traces of the archive before, which would have to say the same at the moment of this one (`until.ts`)
 * @param cards how many articles have a card
 */
export function reachedArticles(
  archive: Archive,
  { before, now = tracesOf(archive) }: ReachedFrom,
  cards: number,
): ReadonlySet<string> | undefined {
  if (now.world !== before.world) return undefined;
  const changed = changedIds(before, now);
  if (changed.size > MANY) return undefined;
  const touched = touchedBy(
    [...changed].flatMap((id) => [before.articles.get(id) ?? [], now.articles.get(id) ?? []].flat()),
  );
  const dealt = cardHolders(before, cards).symmetricDifference(cardHolders(now, cards));
  const isReached = (article: Article) =>
    changed.has(article.id) ||
    dealt.has(article.id) ||
    isTouched(article, touched) ||
    leadsTo(article, changed);
  return new Set(archive.articles.filter(isReached).map(({ id }) => id));
}

/** Ids of articles that came, went, or were edited. */
function changedIds(before: Traces, now: Traces): Set<string> {
  const ids = new Set([...before.articles.keys(), ...now.articles.keys()]);
  return new Set([...ids].filter((id) => before.articles.get(id)?.state !== now.articles.get(id)?.state));
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

function traceOf({ record, time }: Article): Trace {
  const { story, tags } = record.data;
  const hasCover = record.cover !== undefined;
  return { state: stateOf(record), time, tags, hasCover, ...(story !== undefined && { story }) };
}

/** Changes with the file of a record and with the pictures it shows. */
function stateOf({
  id,
  body,
  cover,
}: ContentRecord<unknown> & { readonly cover?: ImageFact | undefined }): string {
  const pictures = [...(cover ? [cover] : []), ...Object.values(body.images)];
  return [id, body.digest, ...pictures.map(({ file, digest }) => `${file} ${digest}`)].join('\n');
}

/** What the archive is compared with. */
export interface ReachedFrom {
  readonly before: Traces;
  /** Its own traces, if they are there. */
  readonly now?: Traces;
}

/** What is kept of an archive. */
export interface Traces {
  /** Changes with everything but the articles. */
  readonly world: string;
  /** By their ids. */
  readonly articles: ReadonlyMap<string, Trace>;
}

/** What is kept of an article. */
export interface Trace {
  /** Changes whenever the article does. */
  readonly state: string;
  /** Publication in milliseconds since 1970. */
  readonly time: number;
  readonly tags: readonly string[];
  readonly hasCover: boolean;
  readonly story?: string;
}

interface Touched {
  /** The earliest changed article of each tag: milliseconds since 1970. */
  readonly tags: ReadonlyMap<string, number>;
  readonly stories: ReadonlySet<string>;
}
