/** Pages that servers look for by name (Astro writes them so, whatever `build.format`). */
const NAMED = new Set(['404', '500']);

/** One page, or one file that an endpoint gives. Survives a structured clone. */
export interface Page {
  readonly pathname: string;
  /** The file of its route, from the project's root. */
  readonly component: string;
  readonly type: string;
  /** What `getStaticPaths` says of all that the page shows. */
  readonly cacheKey?: string;
  /** What the route is given; absent where it finds out by itself. */
  readonly props?: unknown;
}

/** The file of a page, from the site's folder: `tag/x/index.html` for `/tag/x/`, `404.html`, `rss.xml`. */
export function pageFile({ pathname, type }: PagePlace): string {
  const place = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return place;
  if (NAMED.has(place)) return `${place}.html`;
  return place === '' ? 'index.html' : `${place}/index.html`;
}

/** The path by which Astro is asked for a page when every address ends in a slash. */
export function pageAddress({ pathname, type }: PagePlace): string {
  return type === 'endpoint' || pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** A page can't be rendered. */
export class PageError extends Error {
  constructor({ pathname, component }: Pick<Page, 'pathname' | 'component'>, cause: unknown) {
    const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    super(`${pathname} (${component})\n${told}`, { cause });
    this.name = 'PageError';
  }
}

type PagePlace = Pick<Page, 'pathname' | 'type'>;
