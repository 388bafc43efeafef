import { drawerFor } from '../random.ts';
import { publicationOf } from './calendar.ts';
import type { CorpusSize } from './size.ts';
import { sizeFor } from './size.ts';

/** Every so many articles one is a draft, which nothing links to. */
const PER_DRAFT = 500;

/**
 * What everything in a corpus is drawn by.
 *
 * @param covers every so many articles, one has a cover; 0: none has
 */
export function planFor(articles: number, covers: number, seed: number): Plan {
  const publishedAt = (index: number) => publicationOf(index, articles, drawerFor(`time/${index}`, seed));
  return { size: sizeFor(articles), covers, seed, publishedAt, end: publishedAt(articles - 1) };
}

/** true for an article that isn't finished. */
export const isDraft = (index: number) => index % PER_DRAFT === PER_DRAFT - 1;

/** true for an article with a picture on top. */
export const hasCover = (index: number, { covers }: Plan) => covers > 0 && index % covers === 0;

/** How large a corpus is, and when its articles go out. */
export interface Plan {
  readonly size: CorpusSize;
  readonly covers: number;
  readonly seed: number;
  /** When an article goes out, in milliseconds since 1970. */
  readonly publishedAt: (index: number) => number;
  /** When the newest goes out: nothing happens after it. */
  readonly end: number;
}
