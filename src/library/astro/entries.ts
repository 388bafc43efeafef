import type { Archive } from '../../domain/archive.ts';
import type { ContentRecord } from '../../domain/records.ts';
import type { Collection } from '../../schema/fields.ts';
import { readProseNow } from '../prose.ts';

/** The newsroom's collections, by their names. */
const COLLECTIONS: Readonly<Record<Collection, (archive: Archive) => Entry[]>> = {
  articles: ({ articles }) => articles.map(({ record }) => fromFile('articles', record)),
  authors: ({ authors }) => Array.from(authors.values(), (record) => fromFile('authors', record)),
  stories: ({ stories }) => Array.from(stories.values(), (record) => fromFile('stories', record)),
  pages: ({ pages }) => pages.map((record) => fromFile('pages', record)),
  rumors: ({ rumors }) => Array.from(rumors.values(), ({ record }) => fromFile('rumors', record)),
  sources: ({ sources }) => Array.from(sources.values(), (record) => fromFile('sources', record)),
  tags: ({ tags }) =>
    Array.from(tags.values(), (tag) => ({ id: tag.slug, collection: 'tags', data: { ...tag } })),
};

/** What a collection holds, in the order of the archive. */
export function entriesOf(archive: Archive, collection: CollectionName): readonly Entry[] {
  const made = known.get(archive) ?? new Map<CollectionName, readonly Entry[]>();
  known.set(archive, made);
  const entries = made.get(collection) ?? COLLECTIONS[collection](archive);
  made.set(collection, entries);
  return entries;
}

/** true for the name of one of the newsroom's collections. */
export function isNewsroom(collection: string): collection is CollectionName {
  return Object.hasOwn(COLLECTIONS, collection);
}

/** The entries of an archive never change, and go with it. */
const known = new WeakMap<Archive, Map<CollectionName, readonly Entry[]>>();

/** The body is read when it is asked for. */
function fromFile(collection: CollectionName, { id, data, body }: ContentRecord<object>): Entry {
  return {
    id,
    collection,
    data: data as Record<string, unknown>,
    filePath: body.file,
    digest: body.digest,
    get body() {
      return readProseNow(body);
    },
  };
}

/** The name of a collection of the newsroom. */
export type CollectionName = Collection;

/** An entry as Astro's `getCollection` gives it. */
export interface Entry {
  readonly id: string;
  readonly collection: CollectionName;
  /** The frontmatter. */
  readonly data: Record<string, unknown>;
  /** Markdown without the frontmatter. */
  readonly body?: string;
  /** Path of the file from the project's root. */
  readonly filePath?: string;
  /** Digest of the whole file. */
  readonly digest?: string;
}
