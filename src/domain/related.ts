import type { Archive } from './archive.ts';
import type { Article } from './article.ts';

/** How far back in each tag relatives are looked for: bounds the work per article. */
const REACH = 60;

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
    const earlier = articlesBefore(archive.byTag.get(tag) ?? [], article);
    const weight = 1 / Math.log2(2 + earlier.length);
    for (const candidate of earlier.slice(-REACH)) {
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

/** The part of a list, oldest first, that was published before an article of the list. */
export function articlesBefore(list: readonly Article[], article: Article): readonly Article[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAge(list[middle]!, article) < 0) low = middle + 1;
    else high = middle;
  }
  return list.slice(0, low);
}

function compareAge(a: Article, b: Article): number {
  return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
