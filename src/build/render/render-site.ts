import { availableParallelism } from 'node:os';
import type { Archive } from '../../domain/archive.ts';
import type { SiteDocument } from '../../feeds/document.ts';
import type { BundlePlace, RouteStyles } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { Claims, sharedClaims } from './claims.ts';
import { Crew } from './crew.ts';
import { DocumentShelf } from './document-shelf.ts';
import { digestOf, sortPages } from './page-list.ts';
import type { KnownPage, MakerPlan } from './page-maker.ts';
import { PageMaker } from './page-maker.ts';

/** Articles for each of which another thread is worth its start: when all pages are made, and when few are. */
const ARTICLES_A_HAND = { all: 200, few: 1500 };

/**
 * Lists the pages and documents of a site and makes those that are wanted, on all processors. Each thread has the
 * archive and takes what is next to be listed; documents share what they show, so the main thread makes them all.
 *
 * @param place the bundle of the pages
 * @param site what they show; the documents are feeds and the like
 * @throws {PageError} when a page can't be rendered
 * @throws when two routes give one file
 */
export async function renderSite(
  place: BundlePlace,
  { archive, documents }: SiteContent,
  { taken, ...plan }: RenderPlan,
): Promise<RenderedSite> {
  const bundle = await openBundle(place);
  const shared = sharedClaims(bundle.routes.length);
  const data = { archive, claims: shared, place: { ...place, styles: stylesAlone(place.styles) }, plan };
  await using crew = new Crew(hands(archive, plan.ready), data);
  const maker = new PageMaker(plan);
  const shelf = new DocumentShelf(documents);
  const own = async () => [
    ...(await maker.make(shelf.list(), (page) => shelf.render(page))),
    ...(await maker.makeClaimed(bundle, new Claims(shared))),
  ];
  const all = await Promise.all([own(), crew.pages]);
  const pages = sortPages(all.flat(), taken);
  return { pages: pages.filter(({ isOurs }) => isOurs), digest: digestOf(pages) };
}

/** How many threads help. */
function hands({ articles }: Archive, ready: MakerPlan['ready']): number {
  const each = ready.size === 0 ? ARTICLES_A_HAND.all : ARTICLES_A_HAND.few;
  return Math.min(availableParallelism() - 1, Math.floor(articles.length / each));
}

/** What a thread is told: Astro keeps more under the same keys, not all of which can be sent. */
function stylesAlone(styles: RouteStyles): RouteStyles {
  return new Map([...styles].map(([key, each]) => [key, { styles: each.styles }]));
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
}

/** What came of rendering a site. */
export interface RenderedSite {
  /** All pages of the share that is built, made now or before. */
  readonly pages: readonly KnownPage[];
  /** Of all that the pages of the whole site show. */
  readonly digest: string;
}
