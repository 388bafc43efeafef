import type { Ledger, PageEntry } from './ledger.ts';
import { isAsWritten } from './ledger.ts';
import type { FileFact } from './listing.ts';

/** The site that stands, as far as it is known what is in it: what need not be made again. */
export class Standing {
  /** What is in its folder. */
  readonly files: ReadonlyMap<string, FileFact>;
  readonly #ledger: Ledger;

  /** @param files what is in the folder where the site is published */
  constructor(files: ReadonlyMap<string, FileFact>, ledger: Ledger) {
    this.files = files;
    this.#ledger = ledger;
  }

  /** Where time and edits of the content have not changed what pages say. */
  get memory(): Pick<Ledger, 'traces' | 'validity'> {
    return this.#ledger;
  }

  /** Files of pages that stand as they were written, each with the key of what it shows. */
  ready(): Map<string, string> {
    const sound = [...this.#ledger.pages].filter(([file, [, ...written]]) =>
      isAsWritten(this.files.get(file), written),
    );
    return new Map(sound.map(([file, [key]]) => [file, key]));
  }

  /** What is known of the file of a page. */
  entry(file: string): PageEntry | undefined {
    return this.#ledger.pages.get(file);
  }

  /** What was bundled, and what is served as it is: paths from its folder. */
  get assets(): readonly string[] {
    return [...this.#ledger.assets.keys()];
  }

  /** The names of the files right in one of its folders. */
  namesIn(folder: string): Set<string> {
    const start = `${folder}/`;
    const names = [...this.files.keys()].filter((file) => file.startsWith(start));
    return new Set(names.map((file) => file.slice(start.length)));
  }
}
