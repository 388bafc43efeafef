import type { Archive } from '../domain/archive.ts';
import type { Paged } from '../domain/paging.ts';
import { paginate } from '../domain/paging.ts';
import type { Address } from '../domain/urls.ts';
import { t } from '../i18n/index.ts';
import type { PageMeta, PageMetaInput } from './meta.ts';
import { pageMeta } from './meta.ts';
import type { Href } from './urls.ts';
import { hrefOf, urls } from './urls.ts';

/** One page of a list. */
export interface ListPage<Entry> {
  readonly meta: PageMeta;
  /** Number of the page, counted from the oldest; absent on the front. */
  readonly number?: number;
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly pager: Pager;
}

/** A page's neighbours and the front; absent where there are none. */
export interface Pager {
  readonly older?: Href;
  readonly newer?: Href;
  readonly newest?: Href;
}

/** A list as its owner describes it. */
export interface PagedListInput<Entry> {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Entries on a full page. */
  readonly size: number;
  /** Meta of the front; numbered pages follow it. */
  readonly meta: PageMetaInput;
}

/** A list as views. None is made before it is asked for. */
export interface PagedViews<Front, Page = Front, Entry = unknown> {
  /** Path of the front. */
  readonly path: Address;
  readonly front: Front;
  /** The numbers of its numbered pages, the oldest first. */
  readonly numbers: readonly number[];
  /** The numbered page of one of `numbers`. */
  readonly page: (number: number) => Page;
  /** What stands on a numbered page, or on the front, newest first. */
  readonly entries: (number?: number) => readonly Entry[];
}

/**
 * A list with other views of its pages.
 *
 * @param views give the view of the front and that of a numbered page
 */
export function mapPages<Entry, Front, Page>(
  list: PagedViews<ListPage<Entry>, ListPage<Entry>, Entry>,
  views: {
    readonly front: (front: ListPage<Entry>) => Front;
    readonly page: (page: ListPage<Entry>) => Page;
  },
): PagedViews<Front, Page, Entry> {
  return {
    path: list.path,
    get front() {
      return views.front(list.front);
    },
    get numbers() {
      return list.numbers;
    },
    page: (number) => views.page(list.page(number)),
    entries: list.entries,
  };
}

/** The front of a list and its numbered pages. A full page with a successor never changes again. */
export function pagedList<Entry>(
  archive: Archive,
  { entries, size, meta }: PagedListInput<Entry>,
): PagedViews<ListPage<Entry>, ListPage<Entry>, Entry> {
  const { path: front, title, trail = [] } = meta;
  let cut: Paged<Entry> | undefined;
  const paged = () => (cut ??= paginate(entries, size));
  const numbered = (number: number) => {
    const page = paged().pages[number - 1];
    if (!page) throw new RangeError(`${front} has no page ${number}.`);
    return page;
  };
  return {
    path: front,
    get front() {
      const page = paged().front;
      return { meta: pageMeta(archive, meta), entries: page.entries, pager: pagerOf(front, page) };
    },
    get numbers() {
      return paged().pages.map(({ number }) => number);
    },
    page(number) {
      const page = numbered(number);
      return {
        meta: pageMeta(archive, {
          ...meta,
          path: urls.listPage(front, number),
          title: `${title} · ${t.lists.page(number)}`,
          trail: [...trail, { label: title, href: hrefOf(front) }],
          things: [],
        }),
        number,
        entries: page.entries,
        pager: pagerOf(front, page),
      };
    },
    entries: (number) => (number === undefined ? paged().front : numbered(number)).entries,
  };
}

function pagerOf(
  front: Address,
  page: { readonly number?: number; readonly older?: number; readonly newer?: number },
): Pager {
  const hrefOfPage = (number: number) => hrefOf(urls.listPage(front, number));
  return {
    ...(page.older !== undefined && { older: hrefOfPage(page.older) }),
    ...(page.newer !== undefined && { newer: hrefOfPage(page.newer) }),
    ...(page.number !== undefined && { newest: hrefOf(front) }),
  };
}
