import { decodedPath } from './pictures.ts';

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
 * @param origin the published site's, so that its own whole addresses count as local
 */
export function linkTarget(href: string, from: string, origin: string): LinkTarget {
  if (PLAIN_PATH.test(href)) return { kind: 'address', address: href, fragment: '' };
  const url = URL.parse(href, `${HERE}/${from}`);
  if (!url || href.trim() === '') return { kind: 'malformed' };
  if (!SCHEMES.has(url.protocol)) return { kind: 'unsafe', scheme: url.protocol };
  if (url.origin !== HERE && url.origin !== origin) return { kind: 'external' };
  const path = decodedPath(url.pathname);
  const fragment = decodedPath(url.hash.slice(1));
  if (url.origin === HERE && path.startsWith(CONTENT)) return { kind: 'file', file: path.slice(1), fragment };
  return { kind: 'address', address: path, fragment };
}

/** What a link means. Fragments are empty where there is none. */
export type LinkTarget =
  | { readonly kind: 'malformed' | 'external' }
  | { readonly kind: 'unsafe'; readonly scheme: string }
  /** A path relative to the file: of another content file, or of nothing. */
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  /** A path from the site's root. */
  | { readonly kind: 'address'; readonly address: string; readonly fragment: string };
