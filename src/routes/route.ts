import type { Archive } from '../domain/archive.ts';
import type { Address } from '../domain/urls.ts';
import type { Href } from '../views/urls.ts';

/**
 * A kind of page or document: one row of the table of routes. Pages, sitemap, link check and dev server follow from it.
 *
 * @typeParam Entry what one page is made for: an article, a page of a list
 * @typeParam View all that the page says
 */
export interface Route<Entry = unknown, View = unknown> {
  /** Astro's route patterns; the first that an address fits is its route. */
  readonly patterns: readonly string[];
  /** The layout or endpoint that renders it, from the project's root. */
  readonly entrypoint: string;
  /** What there is a page for. Cheap to ask for: no view is made. */
  readonly entries: (archive: Archive) => readonly Entry[];
  /** Path of an entry's page from the site's root. */
  readonly address: (entry: Entry) => Address;
  /** All that the page says, as plain data. */
  readonly view: (archive: Archive, entry: Entry) => View;
  /** The digest of all that decides the page's bytes; left out: that of its view (`keyOf`). */
  readonly key?: (view: View) => string;
  /** The text of a document, which takes no template: its endpoint answers with the same. Left out for pages. */
  readonly text?: (view: View) => string | Uint8Array | Promise<string | Uint8Array>;
  /** Instants (RFC 3339) at which what the page says changed; left out: the page is not in the sitemap. */
  readonly changes?: (archive: Archive, entry: Entry) => readonly string[];
  /** The picture that the sitemap names with the page. */
  readonly picture?: (entry: Entry) => Href | undefined;
  /** true when the pages share what takes long to make: one thread renders them all. */
  readonly together?: boolean;
}

/** Keeps the types of a row together and gives it the type of the table. */
export function route<Entry, View>(row: Route<Entry, View>): Route {
  return row as Route;
}

/** A kind of which there is one page. */
export function single<View>(
  row: Pick<Route<Address, View>, 'entrypoint' | 'key'> & {
    readonly address: Address;
    readonly view: (archive: Archive) => View;
    readonly changes?: (archive: Archive) => readonly string[];
    /** Whether there is one; left out: always. */
    readonly exists?: (archive: Archive) => boolean;
  },
): Route {
  const { address, view, changes, exists = () => true, ...rest } = row;
  return route<Address, View>({
    ...rest,
    patterns: [patternOf(address)],
    entries: (archive) => (exists(archive) ? [address] : []),
    address: (entry) => entry,
    view: (archive) => view(archive),
    ...(changes && { changes: (archive: Archive) => changes(archive) }),
  });
}

/** An address as a pattern without parameters. */
function patternOf(address: string): string {
  return address === '/' ? address : address.replace(/\/$|\.html$/, '');
}
