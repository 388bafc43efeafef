import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import { remember } from '../remember.ts';
import type { Rumor } from '../rumor/rumor.ts';
import { isSettled } from '../rumor/statuses.ts';
import type { Urls } from '../urls.ts';
import type { ArticleEntry, ChangeEntry, UpdateEntry } from './entry.ts';

/**
 * A function that gives the fronts whose feeds tell of something. Who follows a
 * thing is known the moment it happens: nothing published later brings an old
 * entry into a feed, so the full pages of its history stay as they are.
 */
export function createFollowers(archive: Archive, urls: Urls): (entry: SiteEntry) => ReadonlySet<string> {
  // Made once each: thousands of entries ask for the same few addresses.
  const front = {
    tag: remember(urls.tag),
    author: remember(urls.author),
    story: remember(urls.story),
    rumor: remember(urls.rumor),
    source: remember(urls.source),
  };
  const voicesOf = remember(firstReports);

  /** Site, tags, authors, story, its rumors, and the sources that had spoken of these. */
  function articleFollowers(article: Article): Set<string> {
    const { story, rumors } = article.record.data;
    const fronts = new Set([urls.home()]);
    addSubjects(fronts, article);
    if (story !== undefined) fronts.add(front.story(story));
    for (const id of rumors) {
      const rumor = archive.rumors.get(id);
      if (rumor) addRumor(fronts, rumor, article.time);
    }
    return fronts;
  }

  /** A first report is news to those who follow the rumor, its story or the source that brought it up. */
  function changeFollowers({ rumor, change: { from }, time }: ChangeEntry): Set<string> {
    const fronts = new Set([front.story(rumor.record.data.story)]);
    addRumor(fronts, rumor, time);
    if (from === undefined) return fronts;
    fronts.add(urls.home()).add(urls.rumors());
    for (const article of archive.byRumor.get(rumor.id) ?? []) {
      if (article.time >= time) break;
      addSubjects(fronts, article);
    }
    return fronts;
  }

  /** What an article's readers may follow instead of the site. */
  function addSubjects(fronts: Set<string>, { record: { data } }: Article) {
    for (const slug of data.tags) fronts.add(front.tag(slug));
    for (const id of data.authors) fronts.add(front.author(id));
  }

  /** The rumor, and the sources that had spoken of it by then. */
  function addRumor(fronts: Set<string>, rumor: Rumor, time: number) {
    fronts.add(front.rumor(rumor.id));
    for (const [source, first] of voicesOf(rumor)) if (first <= time) fronts.add(front.source(source));
  }

  return (entry) => {
    const fronts = entry.kind === 'change' ? changeFollowers(entry) : articleFollowers(entry.article);
    return isCorrection(entry) ? fronts.add(urls.corrections()) : fronts;
  };
}

/** true for what we say that we got wrong: a correction, a withdrawal, a verdict that takes another's place. */
export function isCorrection(entry: SiteEntry): boolean {
  if (entry.kind !== 'change') return entry.kind === 'correction' || entry.kind === 'withdrawal';
  const { from } = entry.change;
  return from !== undefined && isSettled(from);
}

/** When each source first spoke of a rumor. */
function firstReports({ events }: Rumor): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const event of events) {
    if (event.kind === 'report' && !first.has(event.report.source)) {
      first.set(event.report.source, event.time);
    }
  }
  return first;
}

/** What happens on the site itself; digests are made of these. */
export type SiteEntry = ArticleEntry | UpdateEntry | ChangeEntry;
