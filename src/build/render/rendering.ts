import type { Archive } from '../../domain/archive.ts';
import { handOverBodies, PrintedBodies, sharedBodies } from '../../library/printed-bodies.ts';
import { spare } from '../../library/spared.ts';
import type { Bundle, BundlePlace } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { Claims, sharedClaims } from './claims.ts';
import { Crew } from './crew.ts';
import { digestOf, sortPages } from './page-list.ts';
import type { KnownPage, MakerPlan } from './page-maker.ts';
import { PageMaker } from './page-maker.ts';
import type { PageSource } from './page-source.ts';
import { bodyFiles, sourcesOf } from './page-source.ts';

/** What stands in the place of a route for pages that no route has listed. */
const BEFORE = 'the build before';

/**
 * Lists the pages and documents of a site and makes those that are wanted, on all processors. Each thread has the
 * archive, and takes what is next to be listed.
 */
export class Rendering {
  readonly #sources: readonly PageSource[];
  readonly #claims: SharedArrayBuffer;
  readonly #plan: RenderPlan;
  readonly #crew: Crew;
  readonly #others: Promise<readonly KnownPage[]>;

  private constructor(bundle: Bundle, archive: Archive, plan: RenderPlan, crew: Crew) {
    this.#sources = sourcesOf(bundle, archive);
    this.#claims = sharedClaims(this.#sources.length);
    this.#plan = plan;
    this.#crew = crew;
    const { folder, shard, ready } = plan;
    const spared = new Set(plan.spared.keys());
    const files = new Set(plan.spared.values());
    const listed = new Map([...ready].filter(([file]) => !files.has(file)));
    const bodies = sharedBodies(archive.articles.length);
    this.#others = crew.make({
      archive,
      spared,
      bodies,
      claims: this.#claims,
      plan: { folder, shard, ready: listed },
    });
    spare(spared);
    handOverBodies(new PrintedBodies(bodies, bodyFiles(archive)));
  }

  /**
   * Has other threads begin.
   *
   * @param place the bundle of the pages
   * @param archive what they show
   * @param crew threads that are getting ready
   */
  static async begin(
    place: BundlePlace,
    archive: Archive,
    plan: RenderPlan,
    crew?: Crew,
  ): Promise<Rendering> {
    const threads = crew ?? new Crew({ place, articles: archive.articles.length, extent: 'all' });
    return new Rendering(await openBundle(place), archive, plan, threads);
  }

  /**
   * Begins in this thread, too, and waits for the last page.
   *
   * @throws {PageError} when a page can't be rendered
   * @throws when two routes give one file
   */
  async finish(): Promise<RenderedSite> {
    try {
      const { spared, ready, taken } = this.#plan;
      const own = new PageMaker(this.#plan).makeClaimed(this.#sources, new Claims(this.#claims));
      const made = await Promise.all([own, this.#others]);
      const pages = sortPages([...made.flat(), ...sparedPages(spared, ready)], taken);
      return { pages: pages.filter(({ isOurs }) => isOurs), digest: digestOf(pages) };
    } finally {
      await this.#crew.dismiss();
    }
  }
}

function sparedPages(spared: RenderPlan['spared'], ready: MakerPlan['ready']): KnownPage[] {
  return Array.from(spared.values(), (file) => ({
    file,
    component: BEFORE,
    key: ready.get(file) ?? '',
    isOurs: true,
  }));
}

/** Which pages are to be made, and where. */
export interface RenderPlan extends MakerPlan {
  /** Files that the site has besides: no page may have the address of one. */
  readonly taken: ReadonlySet<string>;
  /** Addresses that need not be listed, with their files, which are ready. */
  readonly spared: ReadonlyMap<string, string>;
}

/** What came of rendering a site. */
export interface RenderedSite {
  /** All pages of the share that is built, made now or before. */
  readonly pages: readonly KnownPage[];
  /** Of all that the pages of the whole site show. */
  readonly digest: string;
}
