import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { isArchived } from '../domain/feed/archives.ts';
import { sealedCount } from '../domain/feed/sealed.ts';
import type { Rumor } from '../domain/rumor/rumor.ts';
import { site } from '../site.ts';
import { urls } from './urls.ts';

/**
 * Tells of lists of articles what of them stands when nothing before a moment differs from what was there. Pages and
 * documents are filled from the oldest end, so those that are full by then and have a successor are as they were.
 *
 * @param reached fronts, each with its moment in milliseconds since 1970; those of no such list are left out
 */
export function standingLists(
  archive: Archive,
  reached: ReadonlyMap<string, number>,
): ReadonlyMap<string, Standing> {
  const lists = listsIn(archive).filter(({ front }) => reached.has(front));
  return new Map(lists.map((list) => [list.front, standing(list, reached.get(list.front)!)]));
}

function listsIn({ articles, byTag, byAuthor, byStory, rumorsByStory, rumors }: Archive): ListOfArticles[] {
  const { home, tag, author, story } = site.pageSizes;
  return [
    { front: urls.home(), size: home, articles, rumors: [...rumors.values()] },
    ...Array.from(byTag, ([slug, told]) => ({ front: urls.tag(slug), size: tag, articles: told })),
    ...Array.from(byAuthor, ([id, told]) => ({ front: urls.author(id), size: author, articles: told })),
    ...Array.from(byStory, ([id, told]) => {
      return { front: urls.story(id), size: story, articles: told, rumors: rumorsByStory.get(id) ?? [] };
    }),
  ];
}

function standing({ front, size, articles, rumors = [] }: ListOfArticles, since: number): Standing {
  const isBefore = (time: number) => time < since;
  const before = articles.filter(({ time }) => isBefore(time));
  const updates = before.flatMap(({ record }) => record.data.updates).map(({ at }) => Date.parse(at));
  const changes = rumors.flatMap(({ history }) => history).filter(({ from }) => isTold(from, front));
  const told = [...updates, ...changes.map(({ time }) => time)].filter(isBefore).length + before.length;
  return {
    pages: Math.ceil(before.length / size) - 1,
    sealed: isArchived(front, urls) ? sealedCount(told, site.pageSizes.feed) : 0,
  };
}

/** What is first reported is news to those who follow its story, not to all (`followers.ts`). */
function isTold(from: unknown, front: string): boolean {
  return from !== undefined || front !== urls.home();
}

/** The last numbered page and the last document of a feed's archive that stand as they were. */
export interface Standing {
  readonly pages: number;
  readonly sealed: number;
}

/** A list and what its feed tells. */
interface ListOfArticles {
  readonly front: string;
  /** Entries on a full page. */
  readonly size: number;
  readonly articles: readonly Article[];
  /** Those whose changes the feed tells as well. */
  readonly rumors?: readonly Rumor[];
}
