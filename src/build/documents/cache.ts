import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Digits of a name that name its folder: none grows beyond some hundreds of files. */
const FOLDER_DIGITS = 2;

/**
 * Documents by name, kept from one build for the next. A name follows from all that decides a document's bytes, so
 * what is there is right; a file appears whole or not at all.
 */
export class DocumentCache {
  readonly #folder: string;

  /** @param folder where to keep them; made when something is first kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The names of all documents kept. */
  async names(): Promise<Set<string>> {
    const entries = await readdir(this.#folder, { recursive: true }).catch(() => []);
    return new Set(
      entries.map((entry) => path.basename(entry)).filter((name) => name.length > FOLDER_DIGITS),
    );
  }

  /** Keeps a document. Two processes may keep the same one at the same time. */
  async keep(name: string, text: string | Uint8Array): Promise<void> {
    const file = this.#locate(name);
    const partial = `${file}.${process.pid}`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(partial, text);
    await rename(partial, file);
  }

  /**
   * Puts a document that is kept where it is to be read, as a link where the disk allows it: no bytes are copied,
   * and a document that is as it was keeps its time, by which web servers tell those who ask.
   *
   * @returns false when there is a file already; it stays
   */
  place(name: string, target: string): boolean {
    mkdirSync(path.dirname(target), { recursive: true });
    const file = this.#locate(name);
    return unlessTaken(() => {
      try {
        linkSync(file, target);
      } catch (error) {
        if (isTaken(error)) throw error;
        // Links end at the edge of a disk and are unknown to some.
        copyFileSync(file, target, constants.COPYFILE_EXCL);
      }
    });
  }

  /** Forgets documents. */
  async forget(names: Iterable<string>): Promise<void> {
    for (const name of names) await rm(this.#locate(name), { force: true });
  }

  #locate(name: string): string {
    return path.join(this.#folder, name.slice(0, FOLDER_DIGITS), name);
  }
}

function unlessTaken(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
