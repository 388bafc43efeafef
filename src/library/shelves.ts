import type { Library } from '../domain/library.ts';
import type { ContentRecord, Edition } from '../domain/records.ts';

/** What each of Astro's collections holds, by its name. */
export const shelves = {
  articles: ({ records }) => records.articles.map(fromFile),
  authors: ({ records }) => records.authors.map(fromFile),
  stories: ({ records }) => records.stories.map(fromFile),
  pages: ({ records }) => records.pages.map(fromFile),
  rumors: ({ records }) => records.rumors.map(fromFile),
  sources: ({ records }) => records.sources.map(fromFile),
  tags: ({ records }) => records.tags.map((tag) => ({ id: tag.slug, data: { ...tag } })),
  edition: (_library, edition) => [{ id: 'edition', data: { ...edition } }],
} satisfies Record<string, (library: Library, edition: Edition) => Entry[]>;

/** A record as an entry: facts alone, neither body nor HTML. */
function fromFile(record: Pick<ContentRecord<unknown>, 'id' | 'body'>): Entry {
  return { id: record.id, data: { ...record }, filePath: record.body.file };
}

/** The name of a collection. */
export type Shelf = keyof typeof shelves;

/** What Astro keeps of one record. */
export interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Tells Astro's tools for editors which schema a file has. */
  readonly filePath?: string;
}
