import type { Site } from '../site.ts';
import type { ArticleSource } from './library.ts';
import { paginate } from './paging.ts';
import type { Urls } from './urls.ts';

/**
 * The addresses of every list of articles, its numbered pages and its feeds.
 * Hubs of authors and stories are content files' own pages; their fronts are not among these, nor their feeds.
 *
 * @param articles those that the edition shows
 */
export function listAddresses(articles: readonly ArticleSource[], urls: Urls, site: Site): string[] {
  const { home, tag, author, story } = site.pageSizes;
  const tags = countBy(articles, ({ data }) => data.tags ?? []);
  const authors = countBy(articles, ({ data }) => data.authors ?? []);
  const stories = countBy(articles, ({ data }) => [data.story]);
  return [
    urls.home(),
    urls.tags(),
    urls.stories(),
    urls.authors(),
    urls.rumors(),
    urls.sources(),
    urls.corrections(),
    urls.follow(),
    ...[urls.home(), urls.rumors(), urls.corrections(), urls.digest()].flatMap(urls.feeds),
    ...calendarAddresses(articles, urls),
    ...pageAddresses(urls.home(), articles.length, home, urls),
    ...[...tags].flatMap(([slug, count]) => {
      const front = urls.tag(slug);
      return [front, ...urls.feeds(front), urls.opml('tags'), ...pageAddresses(front, count, tag, urls)];
    }),
    ...[...authors].flatMap(([id, count]) => pageAddresses(urls.author(id), count, author, urls)),
    ...[...stories].flatMap(([id, count]) => pageAddresses(urls.story(id), count, story, urls)),
  ];
}

/** The numbered pages of a list whose front is at `front`. */
export function pageAddresses(front: string, count: number, size: number, urls: Urls): string[] {
  const { pages } = paginate(Array.from({ length: count }), size);
  return pages.map(({ number }) => urls.listPage(front, number));
}

/** The archive, and each of its years and months with an article: an article lies in the folder of its month. */
function calendarAddresses(articles: readonly ArticleSource[], urls: Urls): string[] {
  const months = new Set(articles.map(({ id }) => id.slice(0, '2021/11'.length).replace('/', '-')));
  const years = new Set([...months].map((month) => month.slice(0, 4)));
  return [urls.archive(), ...[...years].map(urls.year), ...[...months].map(urls.month)];
}

function countBy(
  articles: readonly ArticleSource[],
  keysOf: (article: ArticleSource) => readonly (string | undefined)[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
