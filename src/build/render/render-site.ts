import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Bundle, BundlePlace, RouteStyles } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { Crew } from './crew.ts';
import { PageWriter } from './page-writer.ts';
import type { WrittenPage } from './page-writer.ts';
import type { Page } from './page.ts';
import { pageFile } from './page.ts';
import { PageQueue } from './queue.ts';

/** Pages for each of which another thread is worth its start. */
const PAGES_A_HAND = 400;

/** Pages that the main thread renders before it looks after the others. */
const TURN = 4;

/**
 * Lists the pages of a site and renders those that are wanted, on all processors.
 *
 * @param place the bundle of the pages
 * @param folder where their files are written
 * @param isWanted false for a page that need not be made
 * @throws {PageError} when a page can't be rendered
 * @throws when two routes give one file
 */
export async function renderSite(
  place: BundlePlace,
  folder: string,
  isWanted: (page: Page) => boolean,
): Promise<RenderedSite> {
  const bundle = await openBundle(place);
  const queue = new PageQueue();
  await using crew = new Crew(queue, { place: { ...place, styles: stylesAlone(place.styles) }, folder });
  const all = new PageList();
  for (const component of bundle.routes) {
    const pages = await bundle.list(component);
    all.add(pages);
    queue.add(pages.filter(isWanted));
    crew.grow(Math.min(availableParallelism() - 1, Math.floor(queue.length / PAGES_A_HAND)));
    await setImmediate();
  }
  const written = await renderQueue(bundle, queue, crew, new PageWriter(folder));
  return { files: all.files, written: [...written, ...(await crew.finish())] };
}

/** What a thread is told: Astro keeps more under the same keys, not all of which can be sent. */
function stylesAlone(styles: RouteStyles): RouteStyles {
  return new Map([...styles].map(([key, each]) => [key, { styles: each.styles }]));
}

async function renderQueue(
  bundle: Bundle,
  queue: PageQueue,
  crew: Crew,
  writer: PageWriter,
): Promise<WrittenPage[]> {
  const written: WrittenPage[] = [];
  for (let pages = queue.takeOwn(TURN); pages.length > 0; pages = queue.takeOwn(TURN)) {
    for (const page of pages) written.push(writer.write(page, await bundle.render(page)));
    crew.give();
    await setImmediate();
  }
  return written;
}

/** Every page of a site by its file. */
class PageList {
  readonly files = new Map<string, string>();

  add(pages: readonly Page[]): void {
    for (const page of pages) {
      const file = pageFile(page);
      const other = this.files.get(file);
      if (other !== undefined)
        throw new Error(`${page.pathname} is claimed by ${other} and by ${page.component}.`);
      this.files.set(file, page.component);
    }
  }
}

/** What came of rendering a site. */
export interface RenderedSite {
  /** The files of all its pages, with the routes that give them. */
  readonly files: ReadonlyMap<string, string>;
  /** What was rendered. */
  readonly written: readonly WrittenPage[];
}
