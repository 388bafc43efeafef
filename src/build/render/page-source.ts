import type { Archive } from '../../domain/archive.ts';
import { siteDocuments } from '../documents/list.ts';
import type { Bundle } from './bundle.ts';
import { DocumentShelf } from './document-shelf.ts';
import type { Page } from './page.ts';

/** The route of the articles, from the project's root. */
const ARTICLES = 'src/pages/[...article].astro';

/**
 * Everything that a site is made of, in the order in which threads take it up: the documents first, which one thread
 * makes as they share what they show, then the routes. The articles come last: what they say has been printed for feeds
 * by then.
 */
export function sourcesOf(bundle: Bundle, archive: Archive): PageSource[] {
  const ordered = [...bundle.routes.filter((route) => route !== ARTICLES), ARTICLES];
  const routes = ordered.map((component) => ({
    list: (slice: number) => bundle.list(component, slice),
    render: (page: Page) => bundle.render(page),
  }));
  return [new DocumentShelf(() => siteDocuments(archive)), ...routes];
}

/** The files of all bodies that feeds have. */
export function bodyFiles({ articles }: Archive): string[] {
  return articles.map(({ record }) => record.body.file);
}

/** Where pages come from. */
export interface PageSource {
  /** Pages of a slice, counted from 0. */
  list(slice: number): Promise<PageSlice>;
  /**
   * The bytes of a page that it has listed, made for the caller alone, who may let go of them.
   *
   * @throws {PageError} when it can't be rendered
   */
  render(page: Page): Promise<Uint8Array>;
}

/** Pages of a slice of a source, and whether it is the last. */
export interface PageSlice {
  readonly pages: readonly Page[];
  readonly isLast: boolean;
}
