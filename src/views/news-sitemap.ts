import type { Archive } from '../domain/archive.ts';
import { withdrawal } from '../domain/article.ts';
import { isNews } from '../domain/news.ts';
import type { Address } from '../domain/urls.ts';
import { site } from '../site.ts';
import { absolute, urls } from './urls.ts';

/** Entries that search engines for news read of one file. */
const MOST = 1_000;

/** The articles of the last two days, for search engines that list news. */
export interface NewsSitemapView {
  /** Path of the file from the site's root. */
  readonly path: Address;
  readonly publication: { readonly name: string; readonly language: string };
  /** Newest first, at least one. */
  readonly entries: readonly NewsEntry[];
}

/** One article of the last two days. */
export interface NewsEntry {
  /** Whole address. */
  readonly url: string;
  readonly title: string;
  /** RFC 3339, as the editor wrote it. */
  readonly published: string;
}

/**
 * The news sitemap, or undefined when nothing was published in the last two
 * days. What is withdrawn is no news, and what only a preview shows isn't either.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemapView(archive: Archive): NewsSitemapView | undefined {
  const { now, marks } = archive;
  const fresh = archive.articles.filter(
    ({ id, time, record }) => isNews(time, now) && !marks.has(id) && withdrawal(record) === undefined,
  );
  if (fresh.length === 0) return undefined;
  return {
    path: urls.newsSitemap(),
    publication: { name: site.name, language: site.language },
    entries: fresh
      .slice(-MOST)
      .toReversed()
      .map(({ id, record: { data } }) => ({
        url: absolute(urls.article(id)),
        title: data.title,
        published: data.published,
      })),
  };
}
