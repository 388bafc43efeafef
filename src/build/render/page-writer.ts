import { closeSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
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
   * @param bytes gone afterwards, if they have their memory to themselves
   * @returns its bytes, and when it was written (milliseconds since 1970)
   */
  write(name: string, bytes: Uint8Array): readonly [size: number, modified: number] {
    this.#makeFolderOf(name);
    const file = openSync(path.join(this.#folder, name), 'w');
    try {
      writeFileSync(file, bytes);
      const { size, mtimeMs } = fstatSync(file);
      return [size, mtimeMs];
    } finally {
      closeSync(file);
      letGo(bytes);
    }
  }

  #makeFolderOf(name: string): void {
    const folder = path.dirname(name);
    if (this.#made.has(folder)) return;
    mkdirSync(path.join(this.#folder, folder), { recursive: true });
    this.#made.add(folder);
  }
}

/** Gives memory back at once: until the collector comes by, that of hundreds of pages would have piled up. */
function letGo({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
