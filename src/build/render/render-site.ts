import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { BundlePlace, RouteStyles } from './bundle.ts';
import { openBundle } from './bundle.ts';
import type { SiteDocument } from '../../feeds/document.ts';
import { Crew } from './crew.ts';
import { DocumentShelf } from './document-shelf.ts';
import { PageWriter } from './page-writer.ts';
import type { WrittenPage } from './page-writer.ts';
import type { Page } from './page.ts';
import { pageFile } from './page.ts';
import { PageList } from './page-list.ts';
import { PageQueue } from './queue.ts';
import type { PageRenderer } from './render-all.ts';
import { renderAll } from './render-all.ts';

/** Pages for each of which another thread is worth its start. */
const PAGES_A_HAND = 400;

/** Pages that the main thread renders before it looks after the others. */
const TURN = 8;

/**
 * Lists the pages and documents of a site and renders those that are wanted, on all processors. Documents share what
 * they show, so the main thread makes them all, while others are at the pages.
 *
 * @param place the bundle of the pages
 * @param documents feeds and the like
 * @param folder where their files are written
 * @param share which pages are to be made
 * @throws {PageError} when a page can't be rendered
 * @throws when two routes give one file
 */
export async function renderSite(
  place: BundlePlace,
  documents: Iterable<SiteDocument>,
  folder: string,
  share: RenderShare,
): Promise<RenderedSite> {
  const bundle = await openBundle(place);
  const queue = new PageQueue();
  await using crew = new Crew(queue, { place: { ...place, styles: stylesAlone(place.styles) }, folder });
  const all = new PageList(share.taken);
  const files: string[] = [];
  const shelf = new DocumentShelf(documents);
  for (const list of [
    ...bundle.routes.map((component) => () => bundle.list(component)),
    () => shelf.list(),
  ]) {
    const pages = await list();
    const owned = all.add(pages).filter((page) => share.owns(pageFile(page)));
    files.push(...owned.map(pageFile));
    queue.add(owned.filter((page) => !share.isReady(page)));
    crew.grow(Math.min(availableParallelism() - 1, Math.floor(queue.length / PAGES_A_HAND)));
    await setImmediate();
  }
  const written = await renderQueue(
    (page) => (shelf.has(page) ? shelf : bundle).render(page),
    queue,
    crew,
    new PageWriter(folder),
  );
  return { files, digest: all.digest(), written: [...written, ...(await crew.finish())] };
}

/** What a thread is told: Astro keeps more under the same keys, not all of which can be sent. */
function stylesAlone(styles: RouteStyles): RouteStyles {
  return new Map([...styles].map(([key, each]) => [key, { styles: each.styles }]));
}

async function renderQueue(
  render: PageRenderer,
  queue: PageQueue,
  crew: Crew,
  writer: PageWriter,
): Promise<WrittenPage[]> {
  const written: WrittenPage[] = [];
  for (let pages = queue.takeOwn(TURN); pages.length > 0; pages = queue.takeOwn(TURN)) {
    written.push(...(await renderAll(render, pages, writer)));
    crew.give();
    await setImmediate();
  }
  return written;
}

/** Which pages are to be made. */
export interface RenderShare {
  /** Files that the site has besides: no page may have the address of one. */
  readonly taken: ReadonlySet<string>;
  /** true for the file of a page that belongs to the share of the site that is built. */
  readonly owns: (file: string) => boolean;
  /** true for a page that is there already, as it has to be. */
  readonly isReady: (page: Page) => boolean;
}

/** What came of rendering a site. */
export interface RenderedSite {
  /** The files of all pages of the share that is built. */
  readonly files: readonly string[];
  /** Of all that the pages of the whole site show. */
  readonly digest: string;
  /** What was rendered. */
  readonly written: readonly WrittenPage[];
}
