import { decodedPath } from './pictures.ts';
import type { SitePlace } from './site-place.ts';

/** Where links may lead, besides pages of this site. */
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Stands for this site while an address is resolved. RFC 2606 keeps `.invalid` from ever existing. */
const HERE = 'https://here.invalid';

const CONTENT = '/content/';

/** A path from the site's root in which nothing has to be resolved or decoded: nearly every link within a site. */
const PLAIN_PATH = /^\/(?!content\/)(?:[a-z0-9-]+\/)*$/;

/**
 * What a link of a body means. The WHATWG URL parser reads it as a browser
 * would, so that no spelling of `javascript:` can hide.
 *
 * @param href as the editor wrote it
 * @param from path of the file it stands in, from the project's root
 * @param home where the site is published, so that its own whole addresses count as local
 */
export function linkTarget(href: string, from: string, home: SitePlace): LinkTarget {
  if (PLAIN_PATH.test(href)) return { kind: 'address', address: href, fragment: '' };
  const url = URL.parse(href, `${HERE}/${from}`);
  if (!url || href.trim() === '') return { kind: 'malformed' };
  if (!SCHEMES.has(url.protocol)) return { kind: 'unsafe', scheme: url.protocol };
  const pathname = url.origin === HERE ? url.pathname : addressOfOwn(url, home);
  if (pathname === undefined) return { kind: 'external' };
  const path = decodedPath(pathname);
  const fragment = decodedPath(url.hash.slice(1));
  if (url.origin === HERE && path.startsWith(CONTENT)) return { kind: 'file', file: path.slice(1), fragment };
  return { kind: 'address', address: path, fragment };
}

/** A whole address without what every one of the site begins with; undefined when it is another site's. */
function addressOfOwn({ origin, pathname }: URL, home: SitePlace): string | undefined {
  if (origin !== home.origin) return undefined;
  if (pathname === home.base) return '/';
  return pathname.startsWith(`${home.base}/`) ? pathname.slice(home.base.length) : undefined;
}

/** What a link means. Fragments are empty where there is none. */
export type LinkTarget =
  | { readonly kind: 'malformed' | 'external' }
  | { readonly kind: 'unsafe'; readonly scheme: string }
  /** A path relative to the file: of another content file, or of nothing. */
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  /** A path from the site's root. */
  | { readonly kind: 'address'; readonly address: string; readonly fragment: string };
