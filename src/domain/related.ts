import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { compareAge } from './article.ts';

/** How far back in each tag relatives are looked for: bounds the work per article. */
const REACH = 24;

/**
 * Earlier articles that share the most telling tags with this one, closest first.
 *
 * Only articles already out before it are considered, and a tag weighs by how
 * rare it was *until then* (inverse document frequency), so publishing never
 * changes what an older page shows.
 *
 * @param excluded ids that the page shows already
 */
export function relatedArticles(
  archive: Archive,
  article: Article,
  { limit, excluded }: { readonly limit: number; readonly excluded: ReadonlySet<string> },
): Article[] {
  const scores = new Map<Article, number>();
  for (const tag of article.record.data.tags) {
    const tagged = archive.byTag.get(tag) ?? [];
    const position = positionOf(article, tagged);
    const weight = 1 / Math.log2(2 + position);
    for (const candidate of tagged.slice(Math.max(0, position - REACH), position)) {
      if (!excluded.has(candidate.id)) {
        scores.set(candidate, (scores.get(candidate) ?? 0) + weight);
      }
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || compareAge(b, a))
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

/** Where an article stands in a list that runs from the oldest: as many came out before it. */
export function positionOf(article: Article, oldestFirst: readonly Article[]): number {
  let low = 0;
  let high = oldestFirst.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAge(oldestFirst[middle]!, article) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
