import { buildArchive } from '../domain/archive.ts';
import type { Archive } from '../domain/archive.ts';
import type { Library } from '../domain/library.ts';
import type { Edition } from '../domain/records.ts';
import { readLibrary } from '../library/read.ts';
import type { ReadOptions } from '../library/read.ts';
import { site } from '../site.ts';

/**
 * Gives the content of a project, read when it is first asked for.
 *
 * @param root the project's root
 * @param edition when the site is looked at, and whether it is a preview
 */
export function openContent(root: string, edition: Edition, options: ReadOptions = {}): Content {
  let library: Promise<Library> | undefined;
  const read = () => (library ??= readLibrary(root, options));
  const at = (when: Edition): Content => {
    let archive: Promise<Archive> | undefined;
    return {
      root,
      edition: when,
      library: read,
      archive: () => (archive ??= read().then(({ records }) => buildArchive(records, when, site))),
      at,
      refresh() {
        library = undefined;
        archive = undefined;
      },
    };
  };
  return at(edition);
}

/** The content of a project as a build or the dev server sees it. */
export interface Content {
  readonly root: string;
  readonly edition: Edition;
  /** What is in the content folder: the same until `refresh`. */
  readonly library: () => Promise<Library>;
  /** What the site shows: the same object until `refresh`. */
  readonly archive: () => Promise<Archive>;
  /** The same content, looked at otherwise. */
  readonly at: (edition: Edition) => Content;
  /** Has the files read again when they are next asked for. */
  readonly refresh: () => void;
}
