import { hrefOf } from '../../links.ts';
import type { BodyContext } from '../context.ts';

/** Where links may lead, besides pages of this site. */
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Stands for this site while an address is resolved. RFC 2606 keeps `.invalid` from ever existing. */
const HERE = 'https://here.invalid';

/** Where content files live, as the path of an address. */
const CONTENT = '/content/';

/**
 * The address that a link of a body leads to; undefined when it may not or can't
 * lead anywhere. The WHATWG URL parser reads what the editor wrote just as a
 * browser would, white space, control characters and backslashes included, and
 * only what it understood is put out: no spelling of `javascript:` can hide.
 *
 * A path such as `../12/other.md` is a file's, seen from the file it stands in,
 * and becomes the address of its page; a path from the root is an address. Both are
 * written without the path that the site may lie below, which is added here.
 */
export function resolveHref(written: string, context: HrefContext): Href | undefined {
  const url = URL.parse(written, `${HERE}/${context.body.file}`);
  if (url === null || !SCHEMES.has(url.protocol)) return undefined;
  if (url.origin !== HERE) return { href: url.href, external: url.protocol.startsWith('http') };
  const page = pageOf(url, context);
  if (page === undefined) return undefined;
  return { href: (page === '' ? '' : hrefOf(page)) + url.search + url.hash, external: false };
}

/** Path of the page, empty for the page itself. Two slashes in front would name another host. */
function pageOf({ pathname, hash }: URL, { body, resolveLocal }: HrefContext): string | undefined {
  if (!pathname.startsWith(CONTENT)) return pathname.replace(/^\/+/, '/');
  const file = decodePath(pathname.slice(1));
  if (file === body.file) return hash === '' ? undefined : '';
  return file === undefined ? undefined : resolveLocal(file);
}

/** A path without percent-encoding; undefined when that is malformed. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A link's address, ready for an attribute. */
export interface Href {
  readonly href: string;
  /** true for pages of other sites. */
  readonly external: boolean;
}

type HrefContext = Pick<BodyContext, 'body' | 'resolveLocal'>;
