import { constants, copyFileSync, linkSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Digits of a name that name its folder: none grows beyond some hundreds of files. */
const FOLDER_DIGITS = 2;

/**
 * Documents by name, kept from one build for the next. A name follows from all that decides a document's bytes, so
 * what is there is right; a file appears whole or not at all.
 *
 * Files are written one after the other, without promises: for thousands of small ones that takes a fifth of the time.
 */
export class DocumentCache {
  readonly #folder: string;
  /** Folders that are there. */
  readonly #made = new Set<string>();

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

  /**
   * Puts a new document where it is to be read, and keeps it.
   *
   * @returns false when there is a file already; it stays
   */
  put(name: string, text: string | Uint8Array, target: string): boolean {
    this.#makeFolder(target);
    return unlessTaken(() => {
      writeFileSync(target, text, { flag: 'wx' });
      this.#keep(name, target);
    });
  }

  /**
   * Puts a document that is kept where it is to be read, as a link where the disk allows it: no bytes are copied,
   * and a document that is as it was keeps its time, by which web servers tell those who ask.
   *
   * @returns false when there is a file already; it stays
   */
  place(name: string, target: string): boolean {
    this.#makeFolder(target);
    return unlessTaken(() => {
      linkOrCopy(this.#locate(name), target);
    });
  }

  /** Forgets documents. */
  async forget(names: Iterable<string>): Promise<void> {
    for (const name of names) await rm(this.#locate(name), { force: true });
  }

  /** Two processes may keep the same document at the same time. */
  #keep(name: string, from: string): void {
    const file = this.#locate(name);
    this.#makeFolder(file);
    try {
      linkSync(from, file);
    } catch (error) {
      if (!isTaken(error)) copyWhole(from, file);
    }
  }

  #makeFolder(file: string): void {
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }

  #locate(name: string): string {
    return path.join(this.#folder, name.slice(0, FOLDER_DIGITS), name);
  }
}

/** Whoever looks meanwhile finds nothing, or all of it. */
function copyWhole(from: string, to: string): void {
  const partial = `${to}.${process.pid}`;
  copyFileSync(from, partial);
  renameSync(partial, to);
}

/** Links end at the edge of a disk and are unknown to some. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isTaken(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
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
