import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { inSlice } from '../../library/slice.ts';
import type { PageSlice } from './page-source.ts';
import type { Page } from './page.ts';
import { PageError, pageAddress } from './page.ts';

/** Astro's name for the module that it renders pages with; a hash of what is in it follows. */
const ENTRY = /^prerender-entry\..+\.mjs$/;

const NOT_FOUND = 404;

/**
 * Loads the pages as Astro has bundled them.
 *
 * @param settings what Astro's own prerendering would tell its app
 * @throws when Astro bundles otherwise than it did
 */
export async function openBundle({ folder, origin, styles }: BundlePlace): Promise<Bundle> {
  const entry = readdirSync(folder).find((name) => ENTRY.test(name));
  if (entry === undefined) throw new Error(`Astro left no module to render pages with in ${folder}.`);
  const { app } = (await import(pathToFileURL(path.join(folder, entry)).href)) as { app: PageApp };
  for (const [component, load] of app.manifest.pageMap) app.manifest.pageMap.set(component, onceOnly(load));
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  return new Bundle(app, origin);
}

/** The pages of a site, ready to be listed and rendered. */
export class Bundle {
  readonly #app: PageApp;
  readonly #origin: string;
  readonly #routes: ReadonlyMap<string, RouteData>;
  readonly #lent = new Map<RouteData, Promise<LentProps>>();

  constructor(app: PageApp, origin: string) {
    this.#app = app;
    this.#origin = origin;
    this.#routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  }

  /** The routes by their files, from the project's root, in Astro's order. */
  get routes(): readonly string[] {
    return [...this.#routes.keys()];
  }

  /** Pages of a slice of a route. Only the caller keeps their views, so that they go as they are rendered. */
  async list(component: string, slice: number): Promise<PageSlice> {
    const route = this.#route(component);
    const { manifest, routeCache } = this.#app;
    const getComponentByRoute = (each: RouteData) => this.#app.getComponentByRoute(each);
    const one = { ...manifest, routes: manifest.routes.filter(({ routeData }) => routeData === route) };
    this.#forget(route);
    const { listed, isLast } = await inSlice(slice, () =>
      new StaticPaths({ manifest: one, routeCache, getComponentByRoute }).getAll(),
    );
    const keyed = routeCache.get(route)?.staticPaths.keyed;
    this.#forget(route);
    const pages = listed.map(({ pathname, cacheKey }) => ({
      pathname,
      component,
      type: route.type,
      ...(cacheKey !== undefined && { cacheKey }),
      ...(keyed && { props: keyed.get(pathname)?.props }),
    }));
    return { pages, isLast };
  }

  /**
   * The bytes of a page.
   *
   * @throws {PageError} when it can't be rendered
   */
  async render(page: Page): Promise<Uint8Array> {
    const route = this.#route(page.component);
    const lent = await this.#lend(route);
    lent.set(page.pathname, { props: page.props });
    try {
      const request = new Request(this.#origin + pageAddress(page));
      const response = await this.#app.render(request, { routeData: route });
      if (!response.ok && !isNotFoundPage(response, route)) throw new Error(`It answers ${response.status}.`);
      return await response.bytes();
    } catch (cause) {
      throw new PageError(page, cause);
    } finally {
      lent.delete(page.pathname);
    }
  }

  /** What Astro keeps of the slice before, and what we have put in its place, would be taken for the next one. */
  #forget(route: RouteData): void {
    const entry = this.#app.routeCache.get(route);
    if (entry) Reflect.deleteProperty(entry, 'staticPaths');
    this.#lent.delete(route);
  }

  #route(component: string): RouteData {
    const route = this.#routes.get(component);
    if (!route) throw new Error(`Astro knows no route ${component}.`);
    return route;
  }

  /** Puts a table that we fill in the place where Astro looks for the properties of a page; once a route. */
  #lend(route: RouteData): Promise<LentProps> {
    const known = this.#lent.get(route) ?? this.#makeTable(route);
    this.#lent.set(route, known);
    return known;
  }

  async #makeTable(route: RouteData): Promise<LentProps> {
    const keyed: LentProps = new Map();
    const { routeCache } = this.#app;
    const mod = await this.#app.getComponentByRoute(route);
    const entry = routeCache.get(route);
    const staticPaths = Object.assign([], { keyed });
    if (entry) Object.assign(entry, { mod, staticPaths });
    else routeCache.set(route, { mod, staticPaths } as never);
    return keyed;
  }
}

/** Where a bundle is, and what it is told. Survives a structured clone. */
export interface BundlePlace {
  readonly folder: string;
  /** Scheme and host of the site, and the path that it lies below. */
  readonly origin: string;
  /** The style sheets of each route, as `astro:build:setup` tells them. */
  readonly styles: RouteStyles;
}

/** The style sheets of each route, under the keys by which Astro looks for them. */
export type RouteStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What we use of the app that Astro's prerendering entry exports. */
interface PageApp extends Required<StaticPathsApp> {
  readonly manifest: StaticPathsApp['manifest'] & { readonly pageMap: Map<string, ModuleLoader> };
  readonly logger: { readonly options: unknown };
  setInternals(internals: { readonly pagesByKeys: RouteStyles }): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Astro imports the module of its route for every page. */
function onceOnly(load: ModuleLoader): ModuleLoader {
  let loaded: Promise<unknown> | undefined;
  return () => (loaded ??= load());
}

function isNotFoundPage({ status }: Response, { route }: RouteData): boolean {
  return status === NOT_FOUND && route === '/404';
}

/** The properties of pages by their paths. */
type LentProps = Map<string, { readonly props: unknown }>;

/** Imports what Astro has bundled of a route. */
type ModuleLoader = () => Promise<unknown>;
