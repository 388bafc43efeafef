import { toSlug } from '../../../src/domain/slugs.ts';
import type { TagData } from '../../../src/schema/tag.ts';
import { drawerFor } from '../random.ts';
import { capitalised, coinage, sentence } from './prose.ts';
import { TOPICS } from './vocabulary.ts';

/** Declared tags, the most used first: a few topics, then names that don't exist. */
export function tagsOf(count: number, seed: number): TagData[] {
  const draw = drawerFor('tags', seed);
  const labels = new Set<string>(
    TOPICS.slice(0, Math.min(TOPICS.length, Math.ceil(count / 2))).map(capitalised),
  );
  while (labels.size < count) labels.add(coinage(draw));
  return [...labels].map((label) => ({
    slug: toSlug(label),
    label,
    description: sentence(draw).slice(0, 200),
  }));
}
