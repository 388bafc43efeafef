import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Amendment } from './amend.ts';
import { amend, isAmending, resumeAmendment } from './amend.ts';
import { nextTo, previousOf } from './beside.ts';

/**
 * The folder in which a site is built before it takes the place of the one before. It stands beside that one,
 * on the same disk, so that the exchange is a renaming: nobody ever finds half a site.
 */
export class Staging {
  /** Where to build. */
  readonly folder: string;
  readonly #published: string;
  readonly #ready: string;
  readonly #previous: string;

  /** @param published the folder that readers or uploads are served from; a link to it stays a link */
  constructor(published: string) {
    this.folder = nextTo(path.resolve(published));
    this.#published = existsSync(published) ? realpathSync(published) : path.resolve(published);
    this.#ready = nextTo(this.#published);
    this.#previous = previousOf(this.#published);
  }

  /** Where the site is published, links followed. */
  get published(): string {
    return this.#published;
  }

  /** Clears what a build that was killed has left, puts back what it had moved aside, and ends what it had begun. */
  async begin(): Promise<void> {
    if (!existsSync(this.#published) && existsSync(this.#previous)) {
      await rename(this.#previous, this.#published);
    }
    resumeAmendment(this.#ready, this.#published);
    await Promise.all([this.folder, this.#ready, this.#previous].map(remove));
  }

  /** Publishes what was built. When that fails, the site before is where it was. */
  async publish(): Promise<void> {
    if (this.folder !== this.#ready) await move(this.folder, this.#ready);
    this.#exchange();
    await remove(this.#previous);
  }

  /** Changes the published site in place: pages that are as they were are not touched. */
  async amend(changes: Amendment): Promise<void> {
    if (this.folder !== this.#ready) await move(this.folder, this.#ready);
    amend(this.#ready, this.#published, changes);
    await remove(this.#ready);
  }

  /** Removes all that isn't published, at once: for a process that ends. */
  abandon(): void {
    if (isAmending(this.#ready)) return;
    for (const folder of [this.folder, this.#ready]) {
      try {
        // What is being written at this moment may make a folder full again.
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      } catch {
        // The next build clears it. Others still have to end what they do.
      }
    }
  }

  /** Does not wait, so that no signal gets in between. */
  #exchange(): void {
    const hasPrevious = existsSync(this.#published);
    if (hasPrevious) renameSync(this.#published, this.#previous);
    try {
      renameSync(this.#ready, this.#published);
    } catch (failure) {
      if (hasPrevious) renameSync(this.#previous, this.#published);
      throw failure;
    }
  }
}

/** Moves a folder to where none is, from one disk to another if it has to. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await remove(from);
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
