import { buildArchive } from '../domain/archive.ts';
import type { Archive } from '../domain/archive.ts';
import type { Library } from '../domain/library.ts';
import type { Edition } from '../domain/records.ts';
import { readEdition } from '../library/now.ts';
import { readLibrary } from '../library/read.ts';
import { site } from '../site.ts';

/**
 * Opens the content of a project, to be read once.
 *
 * @param root the project's root
 * @param command what Astro was asked to do
 */
export function openDesk(root: string, command: string): Desk {
  const edition = readEdition(process.env, command);
  let library: Promise<Library> | undefined;
  const read = () => (library ??= readLibrary(root));
  const archiveMaker = () => remember(({ records }: Library) => buildArchive(records, edition, site));
  let archiveOf = archiveMaker();
  let settled: Archive | undefined;
  return {
    root,
    edition,
    library: read,
    refresh: () => (library = readLibrary(root)),
    archive: async () => settled ?? archiveOf(await read()),
    async settle() {
      settled = archiveOf(await read());
      library = undefined;
      archiveOf = archiveMaker();
      return settled;
    },
  };
}

/** Keeps the last result for as long as the argument is the same object. */
function remember<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result {
  let last: { argument: Argument; result: Result } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: work(argument) };
    return last.result;
  };
}

/** The content of a project as a build or the dev server sees it. */
export interface Desk {
  readonly root: string;
  readonly edition: Edition;
  /** The library as last read. */
  readonly library: () => Promise<Library>;
  /** Reads the files again. */
  readonly refresh: () => Promise<Library>;
  /** What the site shows: the same object until the library is read again. */
  readonly archive: () => Promise<Archive>;
  /** Keeps the archive alone from here on: of a large site, what only the check wants is most of the memory. */
  readonly settle: () => Promise<Archive>;
}
