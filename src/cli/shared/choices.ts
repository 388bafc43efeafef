import type { Library } from '../../domain/library.ts';

/** What can be chosen: everything the content folder declares, mistakes or not. */
export function choicesOf({ sources, tagList }: Pick<Library, 'sources' | 'tagList'>): Choices {
  const named = (collection: Exclude<Source, 'tags'>) =>
    sources
      .filter((source) => source.collection === collection)
      .map(({ id, data }) => ({ id, label: ('name' in data ? data.name : titleOf(data)) ?? id }));
  return {
    authors: named('authors'),
    sources: named('sources'),
    stories: named('stories'),
    tags: tagList.tags.flatMap((tag) => (tag?.slug ? [{ id: tag.slug, label: tag.label ?? tag.slug }] : [])),
  };
}

function titleOf(data: object): string | undefined {
  return 'title' in data && typeof data.title === 'string' ? data.title : undefined;
}

/** Content whose ids can be chosen. */
export type Source = 'authors' | 'sources' | 'stories' | 'tags';

/** Ids by what they name, with the names that people know them by. */
export type Choices = Readonly<Record<Source, readonly Choice[]>>;

/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}
