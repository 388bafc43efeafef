import type { Archive } from '../../domain/archive.ts';
import type { SiteDocument } from '../../feeds/document.ts';
import { spare } from '../../library/spared.ts';
import type { BundlePlace } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { Claims, sharedClaims } from './claims.ts';
import { Crew } from './crew.ts';
import { DocumentShelf } from './document-shelf.ts';
import { digestOf, sortPages } from './page-list.ts';
import type { KnownPage, MakerPlan } from './page-maker.ts';
import { PageMaker } from './page-maker.ts';

/** What stands in the place of a route for pages that no route has listed. */
const BEFORE = 'the build before';

/**
 * Lists the pages and documents of a site and makes those that are wanted, on all processors. Each thread has the
 * archive and takes what is next to be listed; documents share what they show, so the main thread makes them all.
 *
 * @param place the bundle of the pages
 * @param site what they show; the documents are feeds and the like
 * @param early threads that are ready
 * @throws {PageError} when a page can't be rendered
 * @throws when two routes give one file
 */
export async function renderSite(
  place: BundlePlace,
  { archive, documents }: SiteContent,
  { taken, spared, ...plan }: RenderPlan,
  early?: Crew,
): Promise<RenderedSite> {
  await using crew = early ?? new Crew({ place, articles: archive.articles.length, extent: 'all' });
  const bundle = await openBundle(place);
  const claims = sharedClaims(bundle.routes.length);
  const work = { archive, spared: new Set(spared.keys()), claims, plan };
  const others = crew.make(work);
  spare(work.spared);
  const maker = new PageMaker(plan);
  const shelf = new DocumentShelf(documents);
  const own = async () => [
    ...(await maker.make(shelf.list(), (page) => shelf.render(page))),
    ...(await maker.makeClaimed(bundle, new Claims(claims))),
  ];
  const made = await Promise.all([own(), others]);
  const pages = sortPages([...made.flat(), ...sparedPages(spared, plan.ready)], taken);
  return { pages: pages.filter(({ isOurs }) => isOurs), digest: digestOf(pages) };
}

function sparedPages(spared: RenderPlan['spared'], ready: MakerPlan['ready']): KnownPage[] {
  return Array.from(spared.values(), (file) => ({
    file,
    component: BEFORE,
    key: ready.get(file) ?? '',
    isOurs: true,
  }));
}

/** What a site shows. */
export interface SiteContent {
  readonly archive: Archive;
  readonly documents: Iterable<SiteDocument>;
}

/** Which pages are to be made, and where. */
export interface RenderPlan extends MakerPlan {
  /** Files that the site has besides: no page may have the address of one. */
  readonly taken: ReadonlySet<string>;
  /** Articles that need not be listed, with the files of their pages, which are ready. */
  readonly spared: ReadonlyMap<string, string>;
}

/** What came of rendering a site. */
export interface RenderedSite {
  /** All pages of the share that is built, made now or before. */
  readonly pages: readonly KnownPage[];
  /** Of all that the pages of the whole site show. */
  readonly digest: string;
}
