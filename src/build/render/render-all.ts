import type { PageWriter, WrittenPage } from './page-writer.ts';
import type { Page } from './page.ts';

/**
 * Renders some pages and writes them. At the same time, as Astro asks for a digest of the styles of each: while one
 * page waits for it, another is rendered.
 *
 * @throws {PageError} when a page can't be rendered
 */
export function renderAll(
  render: PageRenderer,
  pages: readonly Page[],
  writer: PageWriter,
): Promise<WrittenPage[]> {
  return Promise.all(pages.map(async (page) => writer.write(page, await render(page))));
}

/** Gives the bytes of a page. */
export type PageRenderer = (page: Page) => Promise<Uint8Array>;
