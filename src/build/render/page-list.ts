import { createHash } from 'node:crypto';
import { words } from '../words.ts';
import type { Page } from './page.ts';
import { PageError, pageFile } from './page.ts';

/** Every page of a site. */
export class PageList {
  readonly #routes = new Map<string, string>();
  readonly #hash = createHash('sha256');
  readonly #taken: ReadonlySet<string>;

  /** @param taken files that the site has besides */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /**
   * Adds pages, and gives them back.
   *
   * @throws {PageError} when the site has such a file besides
   * @throws when two of them are one file
   */
  add(pages: readonly Page[]): readonly Page[] {
    for (const page of pages) {
      const file = pageFile(page);
      if (this.#taken.has(file)) throw new PageError(page, words.taken);
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
