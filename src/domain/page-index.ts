import type { Site } from '../site.ts';
import { addressOf } from './address-of.ts';
import type { ArticleSource, Library, Source } from './library.ts';
import { listAddresses } from './list-addresses.ts';
import type { Edition } from './records.ts';
import type { Urls } from './urls.ts';
import { createUrls } from './urls.ts';

/** What is made for machines, besides feeds and the sitemap. */
const MACHINE_FILES = ['/robots.txt', '/manifest.webmanifest'];

/**
 * Everything that the site will have an address for. Files with mistakes are
 * among it: a link to one of those is not what is wrong.
 */
export function indexPages(library: Library, edition: Edition, site: Site): PageIndex {
  const urls = createUrls(site.paths);
  const placed = library.sources.filter((source) => source.placed);
  const articles = placed.filter((source) => source.collection === 'articles');
  const visible = articles.filter((article) => edition.preview || isVisible(article, edition));
  const bySource = new Map<string, Source>(placed.map((source) => [addressOf(source, urls), source]));
  const byAlias = new Map<string, Source>(articles.flatMap(aliasesOf));
  const others = new Set([
    ...listAddresses(visible, urls, site),
    ...MACHINE_FILES,
    urls.sitemap(),
    ...library.publicFiles,
  ]);
  const data = new Set([urls.api.rumors(), urls.api.sources(), ...placed.flatMap(dataOf(urls))]);
  return {
    sourceAt: (address) => bySource.get(address) ?? byAlias.get(address),
    isAddress: (address) =>
      bySource.has(address) || byAlias.has(address) || others.has(address) || data.has(address),
    addresses: [...bySource.keys(), ...others],
    byFile: new Map(placed.map((source) => [source.file, source])),
  };
}

/** What other sites show or read of a file. */
function dataOf({ card, api }: Urls): (source: Source) => string[] {
  return ({ collection, id }) => {
    if (collection === 'rumors') return [card(id), api.rumor(id)];
    return collection === 'stories' ? [api.story(id)] : [];
  };
}

/** What can't be read from a broken file is taken for published. */
function isVisible({ data: { draft, published } }: ArticleSource, { now }: Edition): boolean {
  return draft !== true && (published === undefined || Date.parse(published) <= Date.parse(now));
}

function aliasesOf(source: ArticleSource): [string, Source][] {
  return (source.data.aliases ?? []).flatMap((alias) => (alias === undefined ? [] : [[alias, source]]));
}

/** Looks pages up. */
export interface PageIndex {
  /** The file whose page stands at an address, today or once. */
  readonly sourceAt: (address: string) => Source | undefined;
  readonly isAddress: (address: string) => boolean;
  /** Every present address that an editor may have meant by another. */
  readonly addresses: readonly string[];
  readonly byFile: ReadonlyMap<string, Source>;
}
