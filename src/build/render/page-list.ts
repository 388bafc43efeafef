import { createHash } from 'node:crypto';
import type { Page } from './page.ts';
import { pageFile } from './page.ts';

/** Every page of a site. */
export class PageList {
  readonly #routes = new Map<string, string>();
  readonly #hash = createHash('sha256');

  /**
   * Adds pages, and gives them back.
   *
   * @throws when two of them are one file
   */
  add(pages: readonly Page[]): readonly Page[] {
    for (const page of pages) {
      const file = pageFile(page);
      const other = this.#routes.get(file);
      if (other !== undefined)
        throw new Error(`${page.pathname} is claimed by ${other} and by ${page.component}.`);
      this.#routes.set(file, page.component);
      this.#hash.update(`${file}\0${page.cacheKey ?? ''}\0`);
    }
    return pages;
  }

  /** A digest of all that they show. To be asked for once, at the end. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
