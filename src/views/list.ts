import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { paginate } from '../domain/paging.ts';
import { t } from '../i18n/index.ts';
import type { PageMeta, PageMetaInput } from './meta.ts';
import { pageMeta } from './meta.ts';
import type { TeaserView } from './teaser.ts';
import { teaser } from './teaser.ts';
import type { Link } from './urls.ts';
import { urls } from './urls.ts';

/** One page of a list of articles. */
export interface ListView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  /** The feed of this list alone; absent where it has none. */
  readonly feed?: Link;
  /** Number of the page, counted from the oldest; absent on the front. */
  readonly number?: number;
  /** Newest first. */
  readonly entries: readonly TeaserView[];
  /** Paths of the neighbours and of the front; absent where there are none. */
  readonly pager: { readonly older?: string; readonly newer?: string; readonly newest?: string };
}

/** A list as its owner describes it. */
export interface ListInput {
  readonly heading: string;
  readonly articles: readonly Article[];
  /** Entries on a full page. */
  readonly size: number;
  /** The feed of this list alone. */
  readonly feed?: Link;
  /** Meta of the front; numbered pages follow it. */
  readonly meta: Omit<PageMetaInput, 'feeds'>;
}

/** The front of a list and its numbered pages. A full page with a successor never changes again. */
export function listViews(archive: Archive, input: ListInput): { front: ListView; pages: ListView[] } {
  const { heading, feed } = input;
  const { path: front, title, description, trail = [] } = input.meta;
  const { front: first, pages } = paginate(input.articles, input.size);
  const common = { heading, description, ...(feed && { feed }) };
  const meta = { ...input.meta, feeds: feed ? [feed] : [] };
  const entries = (articles: readonly Article[]) => articles.map((each) => teaser(archive, each));

  return {
    front: {
      ...common,
      meta: pageMeta(archive, meta),
      entries: entries(first.entries),
      pager: pagerOf(front, first),
    },
    pages: pages.map((page) => ({
      ...common,
      meta: pageMeta(archive, {
        ...meta,
        path: urls.listPage(front, page.number),
        title: `${title} · ${t.lists.page(page.number)}`,
        trail: [...trail, { label: title, href: front }],
        things: [],
      }),
      number: page.number,
      entries: entries(page.entries),
      pager: pagerOf(front, page),
    })),
  };
}

/** The links between the pages of the list whose front is at `front`. */
export function pagerOf(
  front: string,
  page: { readonly number?: number; readonly older?: number; readonly newer?: number },
): ListView['pager'] {
  const pathOf = (number: number) => urls.listPage(front, number);
  return {
    ...(page.older !== undefined && { older: pathOf(page.older) }),
    ...(page.newer !== undefined && { newer: pathOf(page.newer) }),
    ...(page.number !== undefined && { newest: front }),
  };
}
