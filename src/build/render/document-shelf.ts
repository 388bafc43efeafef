import type { SiteDocument } from '../../feeds/document.ts';
import type { PageSlice, PageSource } from './page-source.ts';
import type { Page } from './page.ts';
import { PageError } from './page.ts';

/** What stands in the place of a route in messages. */
const MAKER = 'src/feeds';

/** The documents of a site, told apart and rendered as pages are. */
export class DocumentShelf implements PageSource {
  readonly #find: () => Iterable<SiteDocument>;

  /** @param find gives the documents */
  constructor(find: () => Iterable<SiteDocument>) {
    this.#find = find;
  }

  /** A page for every document, all at once. Only the caller keeps them: what they share goes with the last of them. */
  list(): Promise<PageSlice> {
    const pages = Array.from(this.#find(), (document) => ({
      pathname: document.path,
      component: MAKER,
      type: 'endpoint',
      cacheKey: document.key(),
      props: document,
    }));
    return Promise.resolve({ pages, isLast: true });
  }

  /**
   * The bytes of a document that it has listed.
   *
   * @throws {PageError} when it can't be made
   */
  async render(page: Page): Promise<Uint8Array> {
    try {
      const text = await (page.props as SiteDocument).render();
      return typeof text === 'string' ? new TextEncoder().encode(text) : text;
    } catch (cause) {
      throw new PageError(page, cause);
    }
  }
}
