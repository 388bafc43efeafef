import type { SiteDocument } from '../../feeds/document.ts';
import type { Page } from './page.ts';
import { PageError } from './page.ts';

/** What stands in the place of a route in messages. */
const MAKER = 'src/feeds';

/** The documents of a site, told apart and rendered as pages are. */
export class DocumentShelf {
  readonly #documents = new Map<string, SiteDocument>();
  readonly #listed: Iterable<SiteDocument>;

  constructor(documents: Iterable<SiteDocument>) {
    this.#listed = documents;
  }

  /** A page for every document. */
  list(): Page[] {
    return Array.from(this.#listed, (document) => {
      this.#documents.set(document.path, document);
      return { pathname: document.path, component: MAKER, type: 'endpoint', cacheKey: document.key() };
    });
  }

  /**
   * The bytes of a document.
   *
   * @throws {PageError} when it can't be made
   */
  async render(page: Page): Promise<Uint8Array> {
    try {
      const text = await this.#documents.get(page.pathname)!.render();
      return typeof text === 'string' ? new TextEncoder().encode(text) : text;
    } catch (cause) {
      throw new PageError(page, cause);
    }
  }
}
