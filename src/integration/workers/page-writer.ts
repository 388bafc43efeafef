import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

  /**
   * Writes a file.
   *
   * @param name from the folder
   */
  write(name: string, bytes: Uint8Array): void {
    this.#makeFolderOf(name);
    writeFileSync(path.join(this.#folder, name), bytes);
  }

  #makeFolderOf(name: string): void {
    const folder = path.dirname(name);
    if (this.#made.has(folder)) return;
    mkdirSync(path.join(this.#folder, folder), { recursive: true });
    this.#made.add(folder);
  }
}
