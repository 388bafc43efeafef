/**
 * Kinds of files that all builders make, told by their addresses, whatever words
 * each of them has in these.
 */
const KINDS: readonly { readonly kind: string; readonly path: RegExp }[] = [
  { kind: 'redirects', path: /^(.+\/)?page\/1\/index\.html$/ },
  { kind: 'articles', path: /^\d{4}\/\d{2}\/[^/]+\/index\.html$/ },
  { kind: 'home', path: /^((pagina|page)\/\d+\/)?index\.html$/ },
  { kind: 'tags', path: /^tags?\/[^/]+\/((pagina|page)\/\d+\/)?index\.html$/ },
  { kind: 'feeds', path: /(rss|index)\.xml$/ },
  { kind: 'pictures', path: /\.(jpe?g|webp|avif)$/ },
  { kind: 'other pages', path: /\.html$/ },
  { kind: 'other files', path: /$/ },
];

/** How many files of each kind there are; kinds of which there are none are left out. */
export function countKinds(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const kind = KINDS.find((each) => each.path.test(path))!.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Map(KINDS.flatMap(({ kind }) => (counts.has(kind) ? [[kind, counts.get(kind)!]] : [])));
}
