import type { Archive } from '../domain/archive.ts';
import { useArchive } from '../library/current.ts';
import { paramsOf, patternFor } from '../domain/route-pattern.ts';
import type { Route } from './route.ts';
import { routes } from './table.ts';
import { keyOf } from './view-key.ts';

/**
 * The `getStaticPaths` of every page with parameters: what the table of routes says of the pattern that Astro asks for.
 */
export async function pathsOf({ routePattern }: { readonly routePattern: string }): Promise<StaticPath[]> {
  const archive = await useArchive();
  const pattern = asInTable(routePattern);
  return withPattern(pattern).flatMap(({ route, entries }) =>
    entries(archive).map((entry) => {
      const view = route.view(archive, entry);
      return {
        params: paramsOf(pattern, route.address(entry)) ?? {},
        props: { view },
        cacheKey: (route.key ?? keyOf)(view),
      };
    }),
  );
}

/**
 * All that a page says: what the build or `pathsOf` has given it, or, for a page without parameters, what the table of
 * routes says of it.
 *
 * @param page `Astro`, or the context of an endpoint
 */
export async function viewOf<View>({ props, locals, routePattern }: PageContext): Promise<View> {
  const given = locals.view ?? props['view'];
  if (given !== undefined) return given as View;
  const archive = await useArchive();
  const [found] = withPattern(asInTable(routePattern));
  const [entry] = found?.entries(archive) ?? [];
  if (!found || entry === undefined) throw new Error(`The table of routes has no ${routePattern}.`);
  return found.route.view(archive, entry) as View;
}

function withPattern(pattern: string) {
  return routes
    .filter(({ patterns }) => patterns.includes(pattern))
    .map((route) => ({ route, entries: (archive: Archive) => entriesAt(route, pattern, archive) }));
}

function entriesAt(
  { patterns, entries, address }: Route,
  pattern: string,
  archive: Archive,
): readonly unknown[] {
  if (patterns.length === 1) return entries(archive);
  return entries(archive).filter((entry) => patternFor(patterns, address(entry)) === pattern);
}

/** Astro ends patterns in a slash or not, as pages do. */
function asInTable(routePattern: string): string {
  return routePattern === '/' ? routePattern : routePattern.replace(/\/$/, '');
}

/** What a page or an endpoint knows of itself. */
interface PageContext {
  readonly props: Readonly<Record<string, unknown>>;
  readonly locals: { readonly view?: unknown };
  readonly routePattern: string;
}

/** One entry of `getStaticPaths`. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly view: unknown };
  readonly cacheKey: string;
}
