import { slugOf } from './slug-of.ts';
import type { ArticleSource, Library } from '../library.ts';
import type { Urls } from '../urls.ts';

/** What may be said by files of which a part can't be read: mistakes of their own, told already. */
export function doubtsIn({ sources, records }: Library, urls: Urls): Doubts {
  const sound = new Set([...records.articles, ...records.rumors].map(({ body }) => body.file));
  const broken = sources.filter(({ file }) => !sound.has(file));
  const articles = broken.filter((source) => source.collection === 'articles');
  const addresses = new Set(articles.flatMap((source) => addressesOf(source, urls)));
  const slugs = new Set(articles.filter(isAnywhere).map(({ id }) => slugOf(id)));
  const rumors = new Set(broken.flatMap(({ collection, id }) => (collection === 'rumors' ? [id] : [])));
  return {
    article: (address) => addresses.has(address) || slugs.has(slugOf(address)),
    rumor: (id) => rumors.has(id),
  };
}

function addressesOf({ id, data: { aliases = [] } }: ArticleSource, urls: Urls): string[] {
  return [urls.article(id), ...aliases.filter((alias) => alias !== undefined)];
}

/** Whether an article may have had addresses that nobody can read. */
function isAnywhere({ placed, flaws }: ArticleSource): boolean {
  return !placed || flaws.some(([field]) => field === undefined || field === 'aliases');
}

/** Tells what can't be held against the content before files with mistakes are mended. */
export interface Doubts {
  /** Whether a file with mistakes may be the article that had this address first. */
  readonly article: (address: string) => boolean;
  /** Whether the file of this rumor has mistakes. */
  readonly rumor: (id: string) => boolean;
}
