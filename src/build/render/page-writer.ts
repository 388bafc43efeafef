import { closeSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from './page.ts';
import { pageFile } from './page.ts';

/**
 * Writes the files of pages. One after the other: for small files that takes less of the processors than asking for
 * many at once, and every processor has pages to render.
 */
export class PageWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();

  /** @param folder where the site is built */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes the file of a page. */
  write(page: Page, bytes: Uint8Array): WrittenPage {
    const name = pageFile(page);
    this.#makeFolderOf(name);
    const file = openSync(path.join(this.#folder, name), 'wx');
    try {
      writeFileSync(file, bytes);
      const { size, mtimeMs } = fstatSync(file);
      return [name, page.cacheKey ?? '', size, mtimeMs];
    } finally {
      closeSync(file);
    }
  }

  #makeFolderOf(name: string): void {
    const folder = path.dirname(name);
    if (this.#made.has(folder)) return;
    mkdirSync(path.join(this.#folder, folder), { recursive: true });
    this.#made.add(folder);
  }
}

/** The file of a page from the site's folder, the key of what it shows or nothing, its bytes, and when it was written. */
export type WrittenPage = readonly [file: string, key: string, size: number, modified: number];
