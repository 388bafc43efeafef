import type { Archive } from '../domain/archive.ts';
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

/** A list as views. */
export interface PagedViews<Front, Page = Front> {
  /** Path of the front. */
  readonly path: Address;
  /** Made when it is asked for, as not all who want to know of a list want it. */
  readonly front: Front;
  /**
   * Makes its numbered pages, the oldest first: of long lists they are many, and wanted once.
   *
   * @param isWanted tells by the path of a page whether it is; left out: all are
   */
  readonly pages: (isWanted?: (path: string) => boolean) => Page[];
  /** Paths of the front and of the numbered pages. */
  readonly paths: readonly Address[];
}

/**
 * A list with other views of its pages. None is made before it is asked for.
 *
 * @param views give the view of the front and that of a numbered page
 */
export function mapPages<Entry, Front, Page>(
  list: PagedViews<ListPage<Entry>>,
  views: {
    readonly front: (front: ListPage<Entry>) => Front;
    readonly page: (page: ListPage<Entry>) => Page;
  },
): PagedViews<Front, Page> {
  return {
    path: list.path,
    get front() {
      return views.front(list.front);
    },
    get paths() {
      return list.paths;
    },
    pages: (isWanted) => list.pages(isWanted).map(views.page),
  };
}

/** The front of a list and its numbered pages. A full page with a successor never changes again. */
export function pagedList<Entry>(
  archive: Archive,
  { entries, size, meta }: PagedListInput<Entry>,
): PagedViews<ListPage<Entry>> {
  const { path: front, title, trail = [] } = meta;
  const paged = () => paginate(entries, size);
  return {
    path: front,
    get front() {
      const page = paged().front;
      return { meta: pageMeta(archive, meta), entries: page.entries, pager: pagerOf(front, page) };
    },
    get paths() {
      return [front, ...paged().pages.map(({ number }) => urls.listPage(front, number))];
    },
    pages: (isWanted = () => true) =>
      paged()
        .pages.map((page) => ({ path: urls.listPage(front, page.number), page }))
        .filter(({ path }) => isWanted(path))
        .map(({ path, page }) => ({
          meta: pageMeta(archive, {
            ...meta,
            path,
            title: `${title} · ${t.lists.page(page.number)}`,
            trail: [...trail, { label: title, href: hrefOf(front) }],
            things: [],
          }),
          number: page.number,
          entries: page.entries,
          pager: pagerOf(front, page),
        })),
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
