import type { Archive } from '../domain/archive.ts';
import type { TagData } from '../schema/tag.ts';

/** Declared tags that at least one article bears, in the order of their declaration. */
export function tagsInUse(archive: Archive): TagData[] {
  return [...archive.tags.values()].filter(({ slug }) => archive.byTag.has(slug));
}
