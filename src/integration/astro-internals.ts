import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import astroPackage from 'astro/package.json' with { type: 'json' };
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/*
 * All that is used of Astro and not documented, in one place. It was proved on the versions below by building sites both
 * ways (tests/build/own-rendering.test.ts); with any other, Astro's own prerenderer makes the pages.
 */

/** Versions of Astro that this file knows. */
const PROVED = '7.3.';

/** Astro's name for the module that it renders pages with; a hash of what is in it follows. */
const ENTRY = /^prerender-entry\..+\.mjs$/;

/** Where Astro puts the modules of the pages for a while, from the folder of the site. */
export const SERVER = '.prerender';

const NOT_FOUND = 404;

/** The version of Astro when it is one that this file doesn't know; undefined for one that it does. */
export function unprovedAstro(): string | undefined {
  return astroPackage.version.startsWith(PROVED) ? undefined : astroPackage.version;
}

/**
 * The folder with the modules of the pages, while Astro prerenders.
 *
 * @param outDir Astro's output folder
 */
export function serverFolder(outDir: string): string {
  const inside = path.join(outDir, SERVER);
  // Astro bundles in the folder of the site, if that is where Node finds the project's packages.
  return existsSync(inside) ? inside : path.resolve('.astro', SERVER);
}

/**
 * What a process needs besides the modules to render pages as Astro does.
 *
 * @param prerenderer Astro's own, which has been set up
 * @param pages as `astro:build:setup` gives them
 */
export function bundleFacts(prerenderer: AstroPrerenderer, pages: PageStyles): BundleFacts {
  const { app } = prerenderer as unknown as { readonly app: PageApp };
  return {
    styles: [...pages].map(([key, { styles }]) => [key, { styles }]),
    scripts: app.getSettings().scripts,
  };
}

/**
 * The paths that Astro would render of some routes. Others are not asked for theirs.
 *
 * @param prerenderer Astro's own, which has been set up
 */
export function pathsOfRoutes(
  prerenderer: AstroPrerenderer,
  isWanted: (route: RouteData) => boolean,
): ReturnType<AstroPrerenderer['getStaticPaths']> {
  const { app } = prerenderer as unknown as { readonly app: PageApp };
  const { manifest, routeCache } = app;
  return new StaticPaths({
    manifest: { ...manifest, routes: manifest.routes.filter(({ routeData }) => isWanted(routeData)) },
    routeCache,
    getComponentByRoute: (route) => app.getComponentByRoute(route),
  }).getAll();
}

/**
 * Loads the pages as Astro has bundled them.
 *
 * @param server the folder with their modules
 * @throws when Astro bundles otherwise than it did
 */
export async function openBundle(server: string, { styles, scripts }: BundleFacts): Promise<Bundle> {
  const entry = readdirSync(server).find((name) => ENTRY.test(name));
  if (entry === undefined) throw new Error(`Astro left no module to render pages with in ${server}.`);
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(path.join(server, entry)).href)) as {
    app: PageApp;
  };
  for (const [component, load] of app.manifest.pageMap) app.manifest.pageMap.set(component, onceOnly(load));
  app.setInternals({
    pagesByKeys: new Map(styles),
    entrySpecifierToBundleMap: new Map(Object.entries(app.manifest.entryModules)),
  });
  app.setOptions({ settings: { scripts }, logger: app.logger });
  return new Bundle(app);
}

/** The pages of a site, ready to be rendered. */
export class Bundle {
  readonly #app: PageApp;
  readonly #origin: string;
  readonly #base: string;
  readonly #routes: ReadonlyMap<string, RouteData>;

  constructor(app: PageApp) {
    const { site, base, routes } = app.manifest;
    this.#app = app;
    this.#origin = new URL(site ?? 'http://localhost').origin;
    this.#base = base.replace(/\/$/, '');
    this.#routes = new Map(
      routes.map(({ routeData }) => [routeData.route.replace(/(?<=.)\/$/, ''), routeData]),
    );
  }

  /** Whether there is a route of this pattern: an owner may have removed one that is a file. */
  has(pattern: string): boolean {
    return this.#routes.has(pattern);
  }

  /**
   * The bytes of a page.
   *
   * @param pattern of its route
   * @param address path from the site's root
   * @param view given to the page as `Astro.locals.view`
   * @throws when the page fails, or answers otherwise than with a page
   */
  async render(pattern: string, address: string, view: unknown): Promise<Uint8Array> {
    const route = this.#routes.get(pattern);
    if (!route) throw new Error(`Astro knows no route ${pattern}.`);
    await this.#admitAll(route);
    const asked = address === '/404.html' ? '/404/' : address;
    const request = new Request(new URL(this.#base + asked, this.#origin));
    const response = await this.#app.render(request, { routeData: route, locals: { view } });
    if (!response.ok && !(response.status === NOT_FOUND && route.route === '/404'))
      throw new Error(`It answers ${response.status}.`);
    return response.bytes();
  }

  /** Astro renders a path that `getStaticPaths` has listed; the table of routes has listed ours. */
  async #admitAll(route: RouteData): Promise<void> {
    const { routeCache } = this.#app;
    if (route.pathname !== undefined || routeCache.get(route)?.staticPaths) return;
    const mod = await this.#app.getComponentByRoute(route);
    const staticPaths = Object.assign([], { keyed: { get: () => ({ props: {} }) } });
    routeCache.set(route, { mod, staticPaths } as never);
  }
}

/** What a process needs besides the modules to render pages. Survives a structured clone. */
export interface BundleFacts {
  /** The style sheets of each route, under the keys by which Astro looks for them. */
  readonly styles: readonly (readonly [key: string, { readonly styles: readonly unknown[] }])[];
  /** What integrations have injected (`injectScript`). */
  readonly scripts: readonly unknown[];
}

/** The style sheets of each route, as `astro:build:setup` tells them. */
export type PageStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What we use of the app that Astro's prerendering entry exports. */
interface PageApp extends Required<StaticPathsApp> {
  readonly manifest: StaticPathsApp['manifest'] & {
    readonly pageMap: Map<string, ModuleLoader>;
    readonly entryModules: Readonly<Record<string, string>>;
    readonly site?: string;
    readonly base: string;
  };
  readonly logger: { readonly options: unknown };
  getSettings(): { readonly scripts: readonly unknown[] };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(
    request: Request,
    options: { readonly routeData: RouteData; readonly locals: object },
  ): Promise<Response>;
}

/** Astro imports the module of its route for every page. */
function onceOnly(load: ModuleLoader): ModuleLoader {
  let loaded: Promise<unknown> | undefined;
  return () => (loaded ??= load());
}

/** Imports what Astro has bundled of a route. */
type ModuleLoader = () => Promise<unknown>;
