import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { withdrawal } from '../domain/article.ts';
import { latest } from '../domain/latest.ts';
import { paginate } from '../domain/paging.ts';
import type { ArticleRecord } from '../domain/records.ts';
import { pictureSources } from '../images/picture.ts';
import { site } from '../site.ts';
import { correctionsViews } from './corrections.ts';
import { lastChange } from './rumor/notes.ts';
import { rumorsViews } from './rumor/rumors.ts';
import { tagsInUse } from './tags-in-use.ts';
import { absolute, urls, wholeHref } from './urls.ts';

/**
 * Entries in one file. The protocol allows 50,000 of them and 50 MB: with the
 * 2,048 characters it allows an address, this many stay under both, unmeasured.
 */
const FULL = 10_000;

/** A file of addresses that search engines shall visit, or the list of such files. */
export interface SitemapView {
  /** `urls`: addresses of pages; `index`: addresses of the files that hold them. */
  readonly kind: 'urls' | 'index';
  /** Path of the file from the site's root. */
  readonly path: string;
  readonly entries: readonly SitemapEntry[];
}

/** One address of a sitemap. */
export interface SitemapEntry {
  /** Whole address. */
  readonly url: string;
  /** When its content last changed (RFC 3339); absent where no log tells. */
  readonly modified?: string;
  /** Whole address of its picture. */
  readonly image?: string;
}

/**
 * The sitemap: one file, or an index at the same address and its parts once a
 * file would be too long. Articles come first and oldest first, so that a part
 * that is full stays as it is when one is published.
 *
 * @param full entries in one file
 */
export function sitemapViews(archive: Archive, full = FULL): SitemapView[] {
  const entries = sitemapEntries(archive);
  const path = urls.sitemap();
  if (entries.length <= full) return [{ kind: 'urls', path, entries }];
  const parts = Array.from({ length: Math.ceil(entries.length / full) }, (_, index) => ({
    kind: 'urls' as const,
    path: urls.sitemap(index + 1),
    entries: entries.slice(index * full, (index + 1) * full),
  }));
  const index = parts.map((part) =>
    entry(
      part.path,
      part.entries.flatMap(({ modified }) => modified ?? []),
    ),
  );
  return [{ kind: 'index', path, entries: index }, ...parts];
}

/** Every page meant for search engines, with the true time of its last change. */
function sitemapEntries(archive: Archive): SitemapEntry[] {
  const { articles, byTag, byStory, byAuthor, byMonth } = archive;
  const { home, tag, story, author } = site.pageSizes;
  const years = Map.groupBy(byMonth, ([month]) => month.slice(0, 4));
  const all = listed(articles);
  return [
    ...articles.map(({ id, record }) => articleEntry(archive, urls.article(id), record)),
    ...listEntries(urls.home(), articles, home),
    entry(urls.stories(), listed([...byStory.values()].flat())),
    ...[...archive.stories.keys()].flatMap((id) => listEntries(urls.story(id), byStory.get(id), story)),
    entry(urls.tags(), all),
    ...tagsInUse(archive).flatMap(({ slug }) => listEntries(urls.tag(slug), byTag.get(slug), tag)),
    entry(urls.authors(), all),
    ...[...archive.authors.keys()].flatMap((id) => listEntries(urls.author(id), byAuthor.get(id), author)),
    entry(urls.archive(), all),
    ...[...years].map(([year, months]) => entry(urls.year(year), listed(months.flatMap(([, list]) => list)))),
    ...[...byMonth].map(([month, list]) => entry(urls.month(month), listed(list))),
    ...rumorEntries(archive),
    entry(urls.follow()),
    ...archive.pages
      .map(({ id }) => urls.page(id))
      .filter((path) => path !== urls.corrections())
      .map((path) => entry(path)),
  ];
}

function articleEntry(archive: Archive, path: string, record: ArticleRecord): SitemapEntry {
  const image = record.cover && wholeHref(pictureSources(record.cover, 'cover').img.src);
  return { ...entry(path, [lastChange(archive, record)]), ...(image !== undefined && { image }) };
}

/** Rumors change with their log; sources with the verdicts on what they said, which no log of theirs tells. */
function rumorEntries(archive: Archive): SitemapEntry[] {
  const lists = [rumorsViews(archive), correctionsViews(archive)];
  return [
    ...[...archive.rumors.values()].map(({ id, events }) =>
      entry(
        urls.rumor(id),
        events.slice(-1).map(({ at }) => at),
      ),
    ),
    entry(urls.sources()),
    ...[...archive.sources.keys()].map((id) => entry(urls.source(id))),
    ...lists.flatMap(({ paths }) => paths.map((path) => entry(path))),
  ];
}

function listEntries(path: string, articles: readonly Article[] = [], size: number): SitemapEntry[] {
  const { front, pages } = paginate(articles, size);
  return [
    entry(path, listed(front.entries)),
    ...pages.map(({ number, entries }) => entry(urls.listPage(path, number), listed(entries))),
  ];
}

/** When a list of these articles changed: at each publication and withdrawal, the two things that it shows. */
function listed(articles: readonly Article[]): string[] {
  return articles.map(({ record }) => withdrawal(record)?.at ?? record.data.published);
}

function entry(path: string, changes: readonly string[] = []): SitemapEntry {
  const modified = latest(changes);
  return { url: absolute(path), ...(modified !== undefined && { modified }) };
}
