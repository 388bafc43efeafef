import type { Page } from '../render/page.ts';
import { pageFile } from '../render/page.ts';
import type { Ledger, PageEntry } from './ledger.ts';
import { isAsWritten } from './ledger.ts';
import type { FileFact } from './listing.ts';
import { listFiles } from './listing.ts';

/** The site that stands, as far as it is known what is in it: what need not be made again. */
export class Standing {
  /** What is in its folder. */
  readonly files: ReadonlyMap<string, FileFact>;
  readonly #ledger: Ledger;

  /** @param folder where the site is published */
  constructor(folder: string, ledger: Ledger) {
    this.files = listFiles(folder);
    this.#ledger = ledger;
  }

  /** true for a page that shows what it has to. One that somebody else has changed since does not count. */
  holds(page: Page): boolean {
    const file = pageFile(page);
    const [key, ...written] = this.#ledger.pages.get(file) ?? [];
    return key !== undefined && key === page.cacheKey && isAsWritten(this.files.get(file), written);
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
