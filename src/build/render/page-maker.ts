import { setImmediate } from 'node:timers/promises';
import { Shard } from '../shard.ts';
import type { Claims } from './claims.ts';
import type { PageSource } from './page-source.ts';
import { PageWriter } from './page-writer.ts';
import type { Page } from './page.ts';
import { pageFile } from './page.ts';

/** Pages that are rendered before other work of the thread has its turn. */
const TURN = 12;

/** Renders pages and writes their files, where they are wanted. */
export class PageMaker {
  readonly #shard: Shard;
  readonly #ready: ReadonlyMap<string, string>;
  readonly #writer: PageWriter;

  constructor({ folder, shard, ready }: MakerPlan) {
    this.#shard = new Shard(shard.index, shard.count);
    this.#ready = ready;
    this.#writer = new PageWriter(folder);
  }

  /** Makes pages, and tells of all, made or not. */
  async #make(pages: readonly Page[], source: PageSource): Promise<KnownPage[]> {
    const known = pages.map((page) => this.#know(page));
    const wanted = known.flatMap((each, index) =>
      this.#isWanted(each) ? [{ each, page: pages[index]! }] : [],
    );
    for (let start = 0; start < wanted.length; start += TURN) {
      const turn = wanted.slice(start, start + TURN);
      for (const { each, page } of turn) {
        // One after the other: what pages made together have half done is alive at every collection, and V8 copies it.
        each.written = this.#writer.write(each.file, await source.render(page));
      }
      // Other work of this thread waits for its turn: pictures, what other threads say.
      await setImmediate();
    }
    return known;
  }

  /**
   * Lists and makes the pages that fall to this thread.
   *
   * @throws {PageError} when one can't be rendered
   */
  async makeClaimed(sources: readonly PageSource[], claims: Claims): Promise<KnownPage[]> {
    const known: KnownPage[][] = [];
    for (let claim = await claims.take(); claim; claim = await claims.take()) {
      const source = sources[claim.source]!;
      const { pages, isLast } = await source.list(claim.slice);
      claims.settle(claim, isLast);
      known.push(await this.#make(pages, source));
    }
    return known.flat();
  }

  #know(page: Page): KnownPage {
    const file = pageFile(page);
    return { file, component: page.component, key: page.cacheKey ?? '', isOurs: this.#shard.owns(file) };
  }

  #isWanted({ file, key, isOurs }: KnownPage): boolean {
    return isOurs && (key === '' || this.#ready.get(file) !== key);
  }
}

/** Where pages are written, and which. Survives a structured clone. */
export interface MakerPlan {
  /** Where files are written. */
  readonly folder: string;
  /** Which share of the site is built. */
  readonly shard: Pick<Shard, 'index' | 'count'>;
  /** Files that are there already, each with the key of what it shows. */
  readonly ready: ReadonlyMap<string, string>;
}

/** What is known of a page once it is listed, and made if it had to be. */
export interface KnownPage {
  /** Its file, from the site's folder. */
  readonly file: string;
  /** The file of its route, from the project's root. */
  readonly component: string;
  /** The key of what it shows; empty for one that has none. */
  readonly key: string;
  /** true when it belongs to the share of the site that is built. */
  readonly isOurs: boolean;
  /** The bytes that were written and when, if it was made now. */
  written?: WrittenFile;
}

type WrittenFile = ReturnType<PageWriter['write']>;
