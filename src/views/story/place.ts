import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import { positionOf } from '../../domain/related.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import type { Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';

/** How many earlier articles of its story an article names; the hub has them all. */
const EARLIER = 6;

/** Where an article stands in its story. */
export interface StoryPlace {
  readonly story: Link;
  /** The articles just before it, oldest first. */
  readonly earlier: readonly StoryStep[];
  /**
   * The one article just after it. Only one, so that publishing re-renders the
   * previous article of the story and no other.
   */
  readonly later?: StoryStep;
}

/** An article as a step of its story. */
export interface StoryStep extends Link {
  readonly published: Moment;
}

/** Where an article stands in its story, or undefined if it belongs to none or is alone in it. */
export function storyPlace(archive: Archive, article: Article): StoryPlace | undefined {
  const story = archive.stories.get(article.record.data.story ?? '');
  if (!story) return undefined;
  const { earlier, later } = storyNeighbours(archive, article);
  if (earlier.length === 0 && !later) return undefined;
  return {
    story: { label: story.data.title, href: hrefOf(urls.story(story.id)) },
    earlier: earlier.map(articleStep),
    ...(later && { later: articleStep(later) }),
  };
}

/** The articles of its story just before an article, oldest first, and the one just after. */
export function storyNeighbours(archive: Archive, article: Article) {
  const articles = archive.byStory.get(article.record.data.story ?? '') ?? [];
  const position = positionOf(article, articles);
  return {
    earlier: articles.slice(Math.max(0, position - EARLIER), position),
    later: articles[position + 1],
  };
}

/** An article as a link with its date. */
export function articleStep({ id, record }: Article): StoryStep {
  const { title, published } = record.data;
  return { label: title, href: hrefOf(urls.article(id)), published: moment(published) };
}
