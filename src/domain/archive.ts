import type { Rumor } from './rumor/rumor.ts';
import { toRumor } from './rumor/rumor.ts';
import type { TrackRecord } from './source/track-record.ts';
import { trackRecords } from './source/track-record.ts';
import { daysIn } from './days.ts';
import type { Article, Unpublished } from './article.ts';
import { compareAge, unpublished } from './article.ts';
import { monthsIn } from './calendar.ts';
import type {
  ArticleRecord,
  AuthorRecord,
  Edition,
  PageRecord,
  Records,
  RumorRecord,
  SourceRecord,
  StoryRecord,
} from './records.ts';
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
    .sort(compareAge);

  const rumors = knownRumors(records.rumors, now);

  return {
    now,
    articles,
    articlesById: new Map(articles.map((article) => [article.id, article])),
    marks,
    tags: new Map(records.tags.map((tag) => [tag.slug, tag])),
    authors: byId(records.authors),
    stories: byId(records.stories),
    pages: records.pages.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1)),
    sources: byId(records.sources),
    rumors: byId(rumors),
    rumorsByStory: groupBy(rumors, ({ record }) => [record.data.story]),
    rumorsByParent: groupBy(rumors, ({ record }) => record.data.parents),
    trackRecords: trackRecords(rumors, daysIn(timeZone)),
    byTag: groupBy(articles, (article) => article.record.data.tags),
    byAuthor: groupBy(articles, (article) => article.record.data.authors),
    byStory: groupBy(articles, ({ record }) => (record.data.story ? [record.data.story] : [])),
    byMonth: groupBy(articles, (article) => [article.month]),
    byRumor: groupBy(articles, (article) => article.record.data.rumors),
  };
}

/** Every index of the site. Lists of articles run from the oldest to the newest. */
export interface Archive {
  /** The moment at which the site is looked at, in milliseconds since 1970. */
  readonly now: number;
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
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** Rumors that somebody has reported, by id, in the order of their first report. */
  readonly rumors: ReadonlyMap<string, Rumor>;
  readonly rumorsByStory: ReadonlyMap<string, readonly Rumor[]>;
  /** Rumors that can only be true if another is, by the id of that one. */
  readonly rumorsByParent: ReadonlyMap<string, readonly Rumor[]>;
  /** How every source that spoke for itself fared, by its id. */
  readonly trackRecords: ReadonlyMap<string, TrackRecord>;
  /** Articles that report on a rumor, by its id. */
  readonly byRumor: ReadonlyMap<string, readonly Article[]>;
  /** By month of publication, `2021-11`; months run from the oldest to the newest. */
  readonly byMonth: ReadonlyMap<string, readonly Article[]>;
  /** Paths of pages that are not the newsroom's own, once Astro has told of them. */
  readonly otherPages?: readonly string[];
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

/** Rumors with a history: one that nobody has reported yet is none. */
function knownRumors(records: readonly RumorRecord[], now: number): Rumor[] {
  const firstTime = ({ history }: Rumor) => history[0]?.time ?? 0;
  return records
    .map((record) => toRumor(record, now))
    .filter(({ history }) => history.length > 0)
    .sort((a, b) => firstTime(a) - firstTime(b) || (a.id < b.id ? -1 : 1));
}

function groupBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
