import type { Site } from '../site.ts';
import { addressOf } from './address-of.ts';
import { derivedAddresses } from './derived-addresses.ts';
import type { ArticleSource, Library, Source } from './library.ts';
import { listAddresses } from './list-addresses.ts';
import type { Edition } from './records.ts';
import type { Urls } from './urls.ts';
import { paramsOf } from './route-pattern.ts';
import { createUrls } from './urls.ts';

/** What is made for machines, besides feeds and sitemaps. */
const MACHINE_FILES = ['/robots.txt', '/manifest.webmanifest'];

/**
 * Everything that the site will have an address for. Files with mistakes are
 * among it: a link to one of those is not what is wrong.
 *
 * @param isListed whether the table of routes lists an address
 */
export function indexPages(
  library: Library,
  edition: Edition,
  site: Site,
  isListed: (address: string) => boolean,
): PageIndex {
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
    urls.newsSitemap(),
    urls.opml('all'),
    ...library.publicFiles,
  ]);
  const data = new Set([urls.api.rumors(), urls.api.sources(), ...placed.flatMap(dataOf(urls))]);
  // The archive is built for the few links that nothing else explains.
  let derived: ReadonlySet<string> | undefined;
  const isDerived = (address: string) =>
    (derived ??= new Set(derivedAddresses(library.records, edition, site))).has(address);
  return {
    sourceAt: (address) => bySource.get(address) ?? byAlias.get(address),
    isAddress: (address) =>
      bySource.has(address) ||
      byAlias.has(address) ||
      others.has(address) ||
      data.has(address) ||
      library.otherRoutes.some((pattern) => paramsOf(pattern, address)) ||
      isListed(address) ||
      isDerived(address),
    hasPlace: (source, fragment) => isDerived(`${addressOf(source, urls)}#${fragment}`),
    addresses: [...bySource.keys(), ...others],
    byFile: new Map(placed.map((source) => [source.file, source])),
  };
}

/** What other sites and programs show or read of a file. */
function dataOf(urls: Urls): (source: Source) => string[] {
  return (source) => {
    const { collection, id } = source;
    if (collection === 'articles' || collection === 'pages') return [];
    const feeds = urls.feeds(addressOf(source, urls));
    if (collection === 'rumors') return [...feeds, urls.card(id), urls.api.rumor(id)];
    return collection === 'stories' ? [...feeds, urls.api.story(id), urls.opml('stories')] : feeds;
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
  /** Whether something that happened stands under a fragment of a file's page. */
  readonly hasPlace: (source: Source, fragment: string) => boolean;
  /** Every present address that an editor may have meant by another. */
  readonly addresses: readonly string[];
  readonly byFile: ReadonlyMap<string, Source>;
}
