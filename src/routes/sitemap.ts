import type { Archive } from '../domain/archive.ts';
import { latest } from '../domain/latest.ts';
import type { Address } from '../domain/urls.ts';
import { absolute, urls, wholeHref } from '../views/urls.ts';
import type { Route } from './route.ts';

/**
 * Entries in one file. The protocol allows 50,000 of them and 50 MB: with the
 * 2,048 characters it allows an address, this many stay under both, unmeasured.
 */
const FULL = 10_000;

/** A file of addresses that search engines shall visit, or the list of such files. */
export interface SitemapView {
  /** `urls`: addresses of pages; `index`: addresses of the files that hold them. */
  readonly kind: 'urls' | 'index';
  /** Path of the file from the site's root. */
  readonly path: string;
  readonly entries: readonly SitemapEntry[];
}

/** One address of a sitemap. */
export interface SitemapEntry {
  /** Whole address. */
  readonly url: string;
  /** When its content last changed (RFC 3339); absent where no log tells. */
  readonly modified?: string;
  /** Whole address of its picture. */
  readonly image?: string;
}

/**
 * The sitemap: one file, or an index at the same address and its parts once a
 * file would be too long.
 *
 * @param routes the kinds of pages; those with `changes` are in it, in their order
 * @param full entries in one file
 */
export function sitemapViews(archive: Archive, routes: readonly Route[], full = FULL): SitemapView[] {
  const entries = [
    ...routes.flatMap((route) => entriesOf(archive, route)),
    ...(archive.otherPages ?? []).map((path) => entry(path)),
  ];
  const path = urls.sitemap();
  if (entries.length <= full) return [{ kind: 'urls', path, entries }];
  const parts = Array.from({ length: Math.ceil(entries.length / full) }, (_, index) => ({
    kind: 'urls' as const,
    path: urls.sitemap(index + 1),
    entries: entries.slice(index * full, (index + 1) * full),
  }));
  const index = parts.map((part) =>
    entry(
      part.path,
      part.entries.flatMap(({ modified }) => modified ?? []),
    ),
  );
  return [{ kind: 'index', path, entries: index }, ...parts];
}

function entriesOf(archive: Archive, { entries, address, changes, picture }: Route): SitemapEntry[] {
  if (!changes) return [];
  return entries(archive).map((each) => {
    const image = picture?.(each);
    return {
      ...entry(address(each), changes(archive, each)),
      ...(image !== undefined && { image: wholeHref(image) }),
    };
  });
}

function entry(path: Address, changes: readonly string[] = []): SitemapEntry {
  const modified = latest(changes);
  return { url: absolute(path), ...(modified !== undefined && { modified }) };
}
