import { createHash } from 'node:crypto';

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

/** The digest of all that a page says: SHA-256 of the view as JSON, hexadecimal. */
export function keyOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex');
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
