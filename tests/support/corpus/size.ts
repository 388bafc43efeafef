/** Articles to one story, and to one rumor. */
export const PER_STORY = 50;
export const PER_RUMOR = 10;

const TAGS = 400;

/** How much of everything goes with a number of articles. A corpus of twice the size has twice of all but tags. */
export function sizeFor(articles: number): CorpusSize {
  const share = (per: number, least: number) => Math.max(least, Math.ceil(articles / per));
  return {
    articles,
    stories: share(PER_STORY, 1),
    rumors: share(PER_RUMOR, 5),
    sources: share(33, 8),
    authors: share(500, 3),
    // A newsroom declares its tags early on.
    tags: Math.min(TAGS, share(4, 12)),
  };
}

/** How many things of each kind there are. */
export interface CorpusSize {
  readonly articles: number;
  readonly stories: number;
  readonly rumors: number;
  readonly sources: number;
  readonly authors: number;
  readonly tags: number;
}
