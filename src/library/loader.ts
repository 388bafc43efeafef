import type { Loader } from 'astro/loaders';
import { handedOver } from './handover.ts';
import type { OpenShelf } from './fill-shelf.ts';
import type { Shelf } from './shelves.ts';

/**
 * A content loader for each of Astro's collections. They share one reading: that
 * of the newsroom's integration, or their own where it is missing.
 */
export function createLoaders(): Readonly<Record<Shelf, Loader>> {
  const open: OpenShelf[] = [];
  const loader = (shelf: Shelf): Loader => ({
    name: `spiffero-${shelf}`,
    async load(context) {
      if (!context.watcher && handedOver()) {
        // Whatever Astro stores goes into the bundle of the pages, and is read again by them.
        context.store.clear();
        return;
      }
      // Where the content is handed over, it is not worth loading what reads it.
      const { fillShelf } = await import('./fill-shelf.ts');
      await fillShelf({ shelf, context }, open);
    },
  });
  return {
    articles: loader('articles'),
    authors: loader('authors'),
    stories: loader('stories'),
    pages: loader('pages'),
    rumors: loader('rumors'),
    sources: loader('sources'),
    tags: loader('tags'),
    edition: loader('edition'),
  };
}
