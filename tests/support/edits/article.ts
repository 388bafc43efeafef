import type { Desk } from './desk.ts';
import type { EditableProse } from './prose.ts';
import { drawProse, fieldsOf } from './prose.ts';

/** Draws an article that readers can see. */
export function drawArticle(
  desk: Desk,
  holds: (article: EditableProse) => boolean = () => true,
): Promise<EditableProse | undefined> {
  return drawProse(desk, 'articles', (article) => isOut(article, desk) && holds(article));
}

/** true for an article that readers can see. */
export function isOut(article: EditableProse, { now }: Desk): boolean {
  return !isDraft(article) && Date.parse(fieldsOf(article).published ?? '') <= now;
}

/** true for an article that isn't finished. */
export const isDraft = (article: EditableProse) => fieldsOf(article).draft === true;
