import { z } from 'astro/zod';
import type { Path, Reference } from '../domain/library.ts';
import type { Collection } from '../schema/fields.ts';
import { fieldsOf, isGroup, itemOf, unwrapped } from './schema-shape.ts';

/**
 * Lists where a schema points to other entries, to be used on every value of that schema.
 * A step of `EACH` stands for every item of a list.
 */
export function referencesIn(schema: z.core.$ZodType, path: Path = []): ReferencePath[] {
  const collection = z.globalRegistry.get(schema)?.['reference'];
  if (typeof collection === 'string') return [{ collection: collection as Collection, path }];
  const inner = unwrapped(schema);
  if (inner !== schema) return referencesIn(inner, path);
  const item = itemOf(inner);
  if (item) return referencesIn(item, [...path, EACH]);
  return [...fieldsOf(inner)].flatMap(([key, field]) => referencesIn(field, [...path, key]));
}

/** Every id of a value that points to another entry. */
export function collectReferences(paths: readonly ReferencePath[], value: unknown): Reference[] {
  return paths.flatMap(({ collection, path }) => follow(value, path, [], collection));
}

function follow(value: unknown, ahead: Path, done: Path, collection: Collection): Reference[] {
  const [step, ...rest] = ahead;
  if (step === undefined) return typeof value === 'string' ? [{ collection, id: value, path: done }] : [];
  if (step === EACH) {
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => follow(item, rest, [...done, index], collection));
  }
  return isGroup(value) ? follow(value[step], rest, [...done, step], collection) : [];
}

/** No key of a schema is called so. */
const EACH = '*';

/** Where a schema points to another entry. */
export interface ReferencePath {
  readonly collection: Collection;
  readonly path: Path;
}
