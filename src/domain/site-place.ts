import type { Site } from '../site.ts';

/**
 * Where a site is published: `https://someone.github.io` and `/blog` for `https://someone.github.io/blog/`. Both are
 * empty when the address is none; `siteFlaws` tells of that.
 *
 * @param url as in `src/site.ts`, with a slash at the end or without
 */
export function sitePlace(url: string): SitePlace {
  const { origin = '', pathname = '' } = URL.parse(url) ?? {};
  return { origin, base: pathname.replace(/\/+$/, '') };
}

/** What stands before an address of the site in its whole address, without a slash at the end. */
export function siteRoot(url: string): string {
  const { origin, base } = sitePlace(url);
  return origin + base;
}

/** What the ids of feed entries begin with, without a slash at the end. */
export function idRoot({ idOrigin, url }: Pick<Site, 'idOrigin' | 'url'>): string {
  return siteRoot(idOrigin ?? url);
}

/** The two parts of what stands before an address of a site. */
export interface SitePlace {
  /** Scheme and host. */
  readonly origin: string;
  /** The path below which the site lies, with a slash in front and none at the end; empty for a site at the root. */
  readonly base: string;
}
