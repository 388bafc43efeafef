import { hash } from 'node:crypto';
import { sliceOf } from './slice.ts';

const encoder = new TextEncoder();

/** Digests of entries, which are never changed. */
const entryKeys = new WeakMap<object, string>();

/**
 * One static path for each view, for a route file `[...name].astro`. A view says
 * itself where its page is, so no route knows the words of an address.
 *
 * @param name the rest parameter of the route
 * @param ending what follows the parameter in the route's name: `.xml` for `[...name].xml.ts`
 */
export function routesOf<Name extends string, View extends Placed>(
  name: Name,
  views: readonly View[],
  ending = '',
): Route<Name, View>[] {
  return views.map((view) => ({
    params: { [name]: segmentsOf(pathOf(view), ending) } as Record<Name, string | undefined>,
    props: { view },
    cacheKey: keyOf(view),
  }));
}

/**
 * The same for a route of many pages, whose views are made slice by slice: threads share such a route, and no view is
 * kept longer than it takes to render its page.
 *
 * @param viewsOf gives the views that an entry has
 * @param size entries of a slice ({@link sliceOf}), the fewer the longer their pages are
 * @param ending as of {@link routesOf}
 */
export function routesOfEach<Name extends string, Entry, View extends Placed>(
  name: Name,
  entries: readonly Entry[],
  viewsOf: (entry: Entry) => readonly View[],
  size: number,
  ending = '',
): Route<Name, View>[] {
  return routesOf(name, sliceOf(entries, size).flatMap(viewsOf), ending);
}

/**
 * The digest of all that a page says: SHA-256 of the view as JSON, hexadecimal. An entry of a list is there by its own
 * digest, which is made once for all lists that have it.
 */
export function keyOf(view: unknown): string {
  return digestOf(isList(view) ? { ...view, entries: view.entries.map(entryKey) } : view);
}

function entryKey(entry: object): string {
  const key = entryKeys.get(entry) ?? digestOf(entry);
  entryKeys.set(entry, key);
  return key;
}

/** Encoded here, as builds have a faster encoder than the one in `hash` (`light-web.ts`). */
function digestOf(value: unknown): string {
  return hash('sha256', encoder.encode(JSON.stringify(value)));
}

function isList(view: unknown): view is { readonly entries: readonly object[] } {
  if (typeof view !== 'object' || view === null || !('entries' in view)) return false;
  return Array.isArray(view.entries) && view.entries.every((entry) => typeof entry === 'object');
}

function pathOf(view: Placed): string {
  return 'meta' in view ? view.meta.path : view.path;
}

/** A path as a rest parameter: without outer slashes, undefined for the front page. */
function segmentsOf(path: string, ending: string): string | undefined {
  return path.slice(0, path.length - ending.length).replace(/^\/|\/$/g, '') || undefined;
}

/** A view that knows its address. */
export type Placed = { readonly meta: { readonly path: string } } | { readonly path: string };

/** One entry of `getStaticPaths`. */
export interface Route<Name extends string, View> {
  readonly params: Record<Name, string | undefined>;
  readonly props: { readonly view: View };
  readonly cacheKey: string;
}
