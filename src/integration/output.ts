import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './listing.ts';

/**
 * The folder in which a site is built, and the published one whose place it takes. They stand beside each other, on the
 * same disk, so that the exchange is a renaming: nobody ever finds half a site.
 */
export class Output {
  /** Where to build. */
  readonly staging: string;
  /** Where the site is published, links followed. */
  readonly published: string;
  readonly #ready: string;
  readonly #previous: string;

  /** @param published the folder that readers or uploads are served from; a link to it stays a link */
  constructor(published: string) {
    this.staging = stagingOf(published);
    this.published = existsSync(published) ? realpathSync(published) : path.resolve(published);
    this.#ready = stagingOf(this.published);
    this.#previous = `${this.published}.previous`;
  }

  /** Clears what a build that was killed has left, and puts back what it had moved aside. */
  async begin(): Promise<void> {
    if (!existsSync(this.published) && existsSync(this.#previous))
      await rename(this.#previous, this.published);
    await Promise.all([this.staging, this.#ready, this.#previous].map(remove));
    mkdirSync(this.staging, { recursive: true });
  }

  /** Puts the whole site in the place of the one before. When that fails, that one is where it was. */
  async exchange(): Promise<void> {
    if (this.staging !== this.#ready) await move(this.staging, this.#ready);
    const hasPrevious = existsSync(this.published);
    // Nothing is awaited in between, so that no signal finds the site moved aside.
    if (hasPrevious) renameSync(this.published, this.#previous);
    try {
      renameSync(this.#ready, this.published);
    } catch (failure) {
      if (hasPrevious) renameSync(this.#previous, this.published);
      throw failure;
    }
    await remove(this.#previous);
  }

  /**
   * Changes the published site in place: files that come out as they were are not touched. After a process that is killed
   * meanwhile, the next build finds which pages are not as they were written.
   *
   * @param kept files of the published site that are right as they are
   */
  async apply(kept: ReadonlySet<string>): Promise<void> {
    const made = listFiles(this.staging);
    for (const file of listFiles(this.published).keys()) {
      if (made.has(file) || kept.has(file)) continue;
      rmSync(path.join(this.published, file));
      removeEmpty(this.published, path.dirname(file));
    }
    for (const file of made.keys()) {
      if (!sameBytes(path.join(this.staging, file), path.join(this.published, file))) this.#put(file);
    }
    await remove(this.staging);
  }

  /** Copies files of the published site beside what was built, for a site that others are to see whole. */
  complete(kept: Iterable<string>): void {
    for (const file of kept) {
      const to = path.join(this.staging, file);
      mkdirSync(path.dirname(to), { recursive: true });
      cpSync(path.join(this.published, file), to, { preserveTimestamps: true });
    }
  }

  /** Removes all that isn't published, at once: for a process that ends. */
  abandon(): void {
    for (const folder of [this.staging, this.#ready]) {
      try {
        // What is being written at this moment may make a folder full again.
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      } catch {
        // The next build clears it. Others still have to end what they do.
      }
    }
  }

  #put(file: string): void {
    const [from, to] = [path.join(this.staging, file), path.join(this.published, file)];
    try {
      renameSync(from, to);
    } catch {
      mkdirSync(path.dirname(to), { recursive: true });
      try {
        renameSync(from, to);
      } catch {
        // A link to another disk.
        cpSync(from, to, { preserveTimestamps: true });
      }
    }
  }
}

/** The folder in which a site is built: beside the published one, on the same disk. */
export function stagingOf(published: string): string {
  return `${path.resolve(published)}.next`;
}

/** Moves a folder to where none is, from one disk to another if it has to. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await remove(from);
  }
}

function sameBytes(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

/** A clean build leaves no empty folder. */
function removeEmpty(site: string, folder: string): void {
  for (let empty = folder; empty !== '.'; empty = path.dirname(empty)) {
    try {
      rmdirSync(path.join(site, empty));
    } catch {
      return;
    }
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
