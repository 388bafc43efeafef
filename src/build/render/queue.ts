import type { Page } from './page.ts';

/** Pages that nobody renders yet. */
export class PageQueue {
  readonly #pages: Page[] = [];
  readonly #own: Page[] = [];

  /** How many there are that any thread can render. */
  get length(): number {
    return this.#pages.length;
  }

  /** Adds pages. One without properties finds out by itself what it shows: where the archive is, in the main thread. */
  add(pages: readonly Page[]): void {
    for (const page of pages) (page.props === undefined ? this.#own : this.#pages).push(page);
  }

  /** Takes up to `limit` pages away that any thread can render. */
  take(limit: number): Page[] {
    return this.#pages.splice(-limit);
  }

  /** Takes up to `limit` pages away, for the main thread. */
  takeOwn(limit: number): Page[] {
    return this.#own.length > 0 ? this.#own.splice(-limit) : this.take(limit);
  }
}
