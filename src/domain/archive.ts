import type { Article, Unpublished } from './article.ts';
import { unpublished } from './article.ts';
import { monthsIn } from './calendar.ts';
import type { ArticleRecord, AuthorRecord, Edition, PageRecord, Records, StoryRecord } from './records.ts';
import type { TagData } from '../schema/tag.ts';

/**
 * Builds every index of the site, once. Drafts and articles of the future are
 * left out, or kept and marked when the edition is a preview. Updates logged for
 * later wait as well.
 *
 * Lists of articles run from the oldest to the newest; articles of one moment
 * run in the order of their ids, so that no two builds differ.
 *
 * @param records what the content folder says; references may be broken, the check reports them
 * @param edition when the site is looked at, and whether it is a preview
 * @param timeZone IANA name of the zone in which months are cut
 */
export function buildArchive(
  records: Records,
  edition: Edition,
  { timeZone }: { readonly timeZone: string },
): Archive {
  const now = Date.parse(edition.now);
  const marks = new Map<string, Unpublished>();
  const monthOf = monthsIn(timeZone);
  const articles = records.articles
    .filter((record) => {
      const mark = unpublished(record, now);
      if (mark) marks.set(record.id, mark);
      return edition.preview || !mark;
    })
    .map((record) => toArticle(edition.preview ? record : untilNow(record, now), monthOf))
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));

  return {
    articles,
    articlesById: new Map(articles.map((article) => [article.id, article])),
    marks,
    tags: new Map(records.tags.map((tag) => [tag.slug, tag])),
    authors: byId(records.authors),
    stories: byId(records.stories),
    pages: records.pages.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1)),
    byTag: groupBy(articles, (article) => article.record.data.tags),
    byAuthor: groupBy(articles, (article) => article.record.data.authors),
    byStory: groupBy(articles, ({ record }) => (record.data.story ? [record.data.story] : [])),
    byMonth: groupBy(articles, (article) => [article.month]),
  };
}

/** Every index of the site. Lists of articles run from the oldest to the newest. */
export interface Archive {
  readonly articles: readonly Article[];
  readonly articlesById: ReadonlyMap<string, Article>;
  /** Articles that only a preview shows, by id. */
  readonly marks: ReadonlyMap<string, Unpublished>;
  readonly tags: ReadonlyMap<string, TagData>;
  readonly authors: ReadonlyMap<string, AuthorRecord>;
  readonly stories: ReadonlyMap<string, StoryRecord>;
  /** Plain pages in the order of the footer. */
  readonly pages: readonly PageRecord[];
  readonly byTag: ReadonlyMap<string, readonly Article[]>;
  readonly byAuthor: ReadonlyMap<string, readonly Article[]>;
  readonly byStory: ReadonlyMap<string, readonly Article[]>;
  /** By month of publication, `2021-11`; months run from the oldest to the newest. */
  readonly byMonth: ReadonlyMap<string, readonly Article[]>;
}

function toArticle(record: ArticleRecord, monthOf: (instant: string) => string): Article {
  const { published } = record.data;
  return { record, id: record.id, time: Date.parse(published), month: monthOf(published) };
}

/** The record without the updates that are logged for later. */
function untilNow(record: ArticleRecord, now: number): ArticleRecord {
  const updates = record.data.updates.filter(({ at }) => Date.parse(at) <= now);
  return updates.length === record.data.updates.length
    ? record
    : { ...record, data: { ...record.data, updates } };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]) {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function groupBy(articles: readonly Article[], keysOf: (article: Article) => readonly string[]) {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}
