import { idRoot, sitePlace } from './domain/site-place.ts';
import type { Address } from './domain/urls.ts';
import { site } from './site.ts';

const { origin, base } = sitePlace(site.url);
const ids = idRoot(site);

/**
 * What a link to an address of this site says, on any of its pages: the address itself, with the path of `site.url` in
 * front of it if the site lies below one. The one place where that is added.
 */
export function hrefOf(address: Address): Href {
  return base + address;
}

/** An address of this site, whole. */
export function absolute(address: Address): string {
  return wholeHref(hrefOf(address));
}

/** A link within this site, whole. */
export function wholeHref(href: Href): string {
  return origin + href;
}

/** An address of this site as a name for ever, which the site's moving elsewhere doesn't change. */
export function permanent(address: Address): string {
  return ids + address;
}

/**
 * What a link says: of this site by {@link hrefOf}, of another its whole address. An {@link Address} is none, and the
 * types tell so.
 */
export type Href = string & { readonly kind?: 'href' };
