import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import type { PageMetaInput } from './meta.ts';
import type { ListPage, PagedViews } from './paged-list.ts';
import { mapPages, pagedList } from './paged-list.ts';
import type { TeaserView } from './teaser.ts';
import { teaser } from './teaser.ts';

/** One page of a list of articles. */
export interface ListView extends ListPage<TeaserView> {
  readonly heading: string;
  readonly description: string;
}

/** A list of articles as its owner describes it. */
export interface ListInput {
  readonly heading: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Entries on a full page. */
  readonly size: number;
  /** Meta of the front; numbered pages follow it. */
  readonly meta: PageMetaInput;
}

/** The front of a list of articles and its numbered pages. */
export function listViews(archive: Archive, input: ListInput): PagedViews<ListView, ListView, Article>;
/** @param facts what the front says besides */
export function listViews<Facts extends object>(
  archive: Archive,
  input: ListInput,
  facts: () => Facts,
): PagedViews<ListView & Facts, ListView, Article>;
export function listViews(
  archive: Archive,
  { heading, articles, size, meta }: ListInput,
  facts: () => object = () => ({}),
): PagedViews<ListView, ListView, Article> {
  const list = pagedList(archive, { entries: articles, size, meta });
  const view = ({ entries, ...page }: ListPage<Article>): ListView => ({
    heading,
    description: meta.description,
    ...page,
    entries: entries.map((article) => teaser(archive, article)),
  });
  return mapPages(list, { front: (page) => ({ ...view(page), ...facts() }), page: view });
}
