import { constants, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Days after it was made that a file is kept which no page asks for, in case its article comes back. */
const KEPT_DAYS = 30;

const DAY = 86_400_000;

/**
 * Picture files by name, kept between builds. A name follows from the content, so what is there is right for ever;
 * a file appears whole or not at all.
 */
export class PictureCache {
  readonly #folder: string;

  /** @param folder where to keep them; made when something is first kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The names of all files kept. */
  async names(): Promise<Set<string>> {
    const folders = await namesIn(this.#folder);
    const names = await Promise.all(folders.map((folder) => namesIn(path.join(this.#folder, folder))));
    return new Set(names.flat().filter((name) => path.extname(name) !== ''));
  }

  /** Where the file of this name is, or would be. Two digits a folder: none grows beyond some hundreds of files. */
  locate(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), name);
  }

  /** Keeps a file. Two processes may keep the same one at the same time. */
  async keep(name: string, bytes: Uint8Array): Promise<void> {
    const file = this.locate(name);
    const partial = `${file}.${process.pid}`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, file);
  }

  /** Puts files into a folder that aren't there: as copies, since whoever changes the site must not change what is kept. */
  place(names: Iterable<string>, folder: string): void {
    mkdirSync(folder, { recursive: true });
    const there = new Set(readdirSync(folder));
    for (const name of names)
      if (!there.has(name))
        copyFileSync(this.locate(name), path.join(folder, name), constants.COPYFILE_FICLONE);
  }

  /** Removes those of these files that were made more than a month ago; times of change decide about nothing else. */
  async prune(names: Iterable<string>, now: number): Promise<void> {
    for (const name of names) {
      const file = this.locate(name);
      const kept = await stat(file).catch(() => undefined);
      if (kept && now - kept.mtimeMs > KEPT_DAYS * DAY) await rm(file, { force: true });
    }
  }
}

/** What is in a folder; nothing when there is none. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
