import type { CheckContext } from '../check.ts';
import type { TagList } from '../library.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import { unaccented } from '../slugs.ts';

/** Declared tags must differ: in their addresses, and in what readers see. */
export function checkTags({ library: { tagList } }: CheckContext): Problem[] {
  return [...duplicateSlugs(tagList), ...similarLabels(tagList)];
}

function duplicateSlugs({ tags, file, placeOf }: TagList): Problem[] {
  return tags.flatMap((tag, index) => {
    const first = tags.findIndex((other) => other?.slug === tag?.slug);
    if (tag?.slug === undefined || first === index) return [];
    const firstLine = placeOf([first, 'slug']).line;
    return problem('duplicate-tag', file, placeOf([index, 'slug']), { slug: tag.slug, firstLine });
  });
}

/** Labels that differ only by case, accents or white space look like one tag that got lost. */
function similarLabels({ tags, file, placeOf }: TagList): Problem[] {
  return tags.flatMap((tag, index) => {
    if (tag?.label === undefined) return [];
    const look = lookOf(tag.label);
    const other = tags.slice(0, index).find((earlier) => earlier?.label && lookOf(earlier.label) === look);
    if (!other || other.slug === tag.slug) return [];
    const details = { label: tag.label, other: other.label ?? '', otherSlug: other.slug ?? '' };
    return problem('similar-tags', file, placeOf([index, 'label']), details);
  });
}

const lookOf = (label: string) => unaccented(label).replace(/\s+/g, ' ').trim();
