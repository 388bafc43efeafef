import type { ArticleRecord } from '../records.ts';
import type { Article } from '../article.ts';
import { lastModified } from '../article.ts';
import type { Rumor } from '../rumor/rumor.ts';
import type { Transition } from '../rumor/status.ts';
import type { Urls } from '../urls.ts';
import type { Week } from '../weeks.ts';
import { articleEntryId, changeEntryId, updateEntryId } from './ids.ts';

/** The article itself and every item of its log. */
export function articleEntries(article: Article): (ArticleEntry | UpdateEntry)[] {
  const { time, record } = article;
  return [
    {
      kind: 'article',
      id: articleEntryId(article),
      time,
      updated: Date.parse(lastModified(record)),
      article,
    },
    ...record.data.updates.map((update) => ({
      kind: update.kind,
      id: updateEntryId(article, update),
      ...happened(Date.parse(update.at)),
      article,
      update,
    })),
  ];
}

/** Every change of a rumor's status, its first report included. */
export function changeEntries(rumor: Rumor, urls: Urls): ChangeEntry[] {
  return rumor.history.map((change) => ({
    kind: 'change',
    id: changeEntryId(rumor, change, urls),
    ...happened(change.time),
    rumor,
    change,
  }));
}

/** What is told at a moment and never told otherwise. */
export function happened(time: number): Pick<Entry, 'time' | 'updated'> {
  return { time, updated: time };
}

/** The order in which things happened; of one moment, that of their ids. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Something that subscribers are told once. */
export type Entry = ArticleEntry | UpdateEntry | ChangeEntry | DigestEntry;

/** An article went out. */
export interface ArticleEntry extends Happening {
  readonly kind: 'article';
  readonly article: Article;
}

/** Something was logged about an article. */
export interface UpdateEntry extends Happening {
  readonly kind: Update['kind'];
  readonly article: Article;
  readonly update: Update;
}

/** A rumor changed its status, or was first reported. */
export interface ChangeEntry extends Happening {
  readonly kind: 'change';
  readonly rumor: Rumor;
  readonly change: Transition;
}

/** A week is over. */
export interface DigestEntry extends Happening {
  readonly kind: 'digest';
  readonly week: Week;
  /** Changes of status, newest first. */
  readonly changes: readonly ChangeEntry[];
  /** Corrections and withdrawals, newest first. */
  readonly corrections: readonly UpdateEntry[];
  /** The stories in which most happened, the liveliest first. */
  readonly stories: readonly StoryWeek[];
  /** Articles that belong to no story, newest first. */
  readonly articles: readonly Article[];
}

/** A story in one week. */
export interface StoryWeek {
  /** Id of the story. */
  readonly story: string;
  /** What was published, newest first. */
  readonly articles: readonly Article[];
  /** How often its rumors changed their status or came up. */
  readonly changes: number;
}

/** An item of an article's log. */
export type Update = ArticleRecord['data']['updates'][number];

interface Happening {
  /** Permanent: an address from the site's root, see `ids.ts`. */
  readonly id: string;
  /** When it happened, in milliseconds since 1970. */
  readonly time: number;
  /** The same, or of an article its newest logged update. */
  readonly updated: number;
}
