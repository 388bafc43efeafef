import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { lastModified } from '../domain/article.ts';
import { paginate } from '../domain/paging.ts';
import { site } from '../site.ts';
import { yearViews } from './archive.ts';
import { tagsInUse } from './tag.ts';
import { absolute, urls } from './urls.ts';

/** The addresses that search engines shall visit. */
export interface SitemapView {
  readonly entries: readonly SitemapEntry[];
}

/** One line of the sitemap. */
export interface SitemapEntry {
  /** Whole address. */
  readonly url: string;
  /** When its content last changed (RFC 3339); absent where no log tells. */
  readonly modified?: string;
}

/** Every page meant for search engines, with the true time of its last change. */
export function sitemapView(archive: Archive): SitemapView {
  const { pageSizes } = site;
  return {
    entries: [
      ...listEntries(urls.home(), archive.articles, pageSizes.home),
      ...archive.articles.map(({ id, record }) => entry(urls.article(id), lastModified(record))),
      ...listEntries(urls.stories(), archive.articles, Infinity),
      ...[...archive.stories.keys()].flatMap((id) =>
        listEntries(urls.story(id), archive.byStory.get(id) ?? [], pageSizes.story),
      ),
      ...listEntries(urls.tags(), archive.articles, Infinity),
      ...tagsInUse(archive).flatMap(({ slug }) =>
        listEntries(urls.tag(slug), archive.byTag.get(slug) ?? [], pageSizes.tag),
      ),
      entry(urls.authors()),
      ...[...archive.authors.keys()].flatMap((id) =>
        listEntries(urls.author(id), archive.byAuthor.get(id) ?? [], pageSizes.author),
      ),
      ...listEntries(urls.archive(), archive.articles, Infinity),
      ...yearViews(archive).map(({ year }) => entry(urls.year(year))),
      ...[...archive.byMonth].flatMap(([month, articles]) =>
        listEntries(urls.month(month), articles, Infinity),
      ),
      ...archive.pages.map(({ id }) => entry(urls.page(id))),
    ],
  };
}

function listEntries(front: string, articles: readonly Article[], size: number): SitemapEntry[] {
  const { pages } = paginate(articles, size);
  return [
    entry(front, newest(articles)),
    ...pages.map((page) => entry(urls.listPage(front, page.number), newest(page.entries))),
  ];
}

function newest(articles: readonly Article[]): string | undefined {
  return articles
    .map(({ record }) => lastModified(record))
    .reduce<string | undefined>((latest, each) => laterOf(latest, each), undefined);
}

function laterOf(a: string | undefined, b: string): string {
  return a !== undefined && Date.parse(a) >= Date.parse(b) ? a : b;
}

function entry(path: string, modified?: string): SitemapEntry {
  return { url: absolute(path), ...(modified !== undefined && { modified }) };
}
