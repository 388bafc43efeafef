import type { Collection } from '../../schema/fields.ts';
import type { CheckContext } from '../check.ts';
import type { Library, Reference, Source } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { ReferenceKind } from '../problem-details.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import { toSlug } from '../slugs.ts';

const KINDS: Partial<Record<Collection, ReferenceKind>> = {
  tags: 'unknown-tag',
  authors: 'unknown-author',
  stories: 'unknown-story',
  rumors: 'unknown-rumor',
  sources: 'unknown-source',
};

/** Every id in a frontmatter must be one that exists, and stand there once. */
export function checkReferences({ library }: CheckContext): Problem[] {
  const known = knownIds(library);
  return library.sources.flatMap((source) => [
    ...source.references.flatMap((reference) => unknownReference(source, reference, known) ?? []),
    ...repeatedReferences(source),
    ...repeatedAliases(source),
  ]);
}

/** Ids by collection. One whose list couldn't be read is left out: nothing can be said about it. */
function knownIds({ sources, tagList }: Library): ReadonlyMap<Collection, ReadonlySet<string>> {
  const idsOf = (collection: Collection) =>
    new Set(sources.filter((source) => source.collection === collection).map(({ id }) => id));
  const slugs = tagList.tags.flatMap((tag) => tag?.slug ?? []);
  return new Map([
    ['authors', idsOf('authors')],
    ['stories', idsOf('stories')],
    ['rumors', idsOf('rumors')],
    ['sources', idsOf('sources')],
    ...(tagList.readable ? [['tags', new Set(slugs)] as const] : []),
  ]);
}

function unknownReference(
  { file, placeOf }: Source,
  { collection, id, path }: Reference,
  known: ReadonlyMap<Collection, ReadonlySet<string>>,
): Problem | undefined {
  const kind = KINDS[collection];
  const ids = known.get(collection);
  if (!kind || !ids || ids.has(id)) return undefined;
  const slug = toSlug(id) || '…';
  const details = { id, collection, nearest: nearest(id, [...ids]), ...(slug !== id && { slug }) };
  return problem(kind, file, placeOf(path), details);
}

function repeatedReferences({ file, references, placeOf }: Source): Problem[] {
  const seen = new Set<string>();
  return references.filter(isListed).flatMap(({ collection, id, path }) => {
    const key = `${String(path[0])} ${collection} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return problem('repeated-value', file, placeOf(path), { field: String(path[0]), value: id });
  });
}

/** An id that is an item of a list, not one field of something larger. */
function isListed({ path }: Reference): boolean {
  return path.length === 2 && typeof path[1] === 'number';
}

function repeatedAliases({ data, file, placeOf }: Source): Problem[] {
  const aliases = 'aliases' in data ? (data.aliases ?? []) : [];
  return aliases.flatMap((value, index) => {
    if (value === undefined || aliases.indexOf(value) === index) return [];
    return problem('repeated-value', file, placeOf(['aliases', index]), { field: 'aliases', value });
  });
}
