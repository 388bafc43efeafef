import { z } from 'astro/zod';
import type { Path, Reference } from '../domain/library.ts';
import type { Collection } from '../schema/fields.ts';
import { applySchema } from './apply-schema.ts';
import { fieldsOf, isGroup, itemOf, optionsOf, written } from './schema-shape.ts';

/**
 * Lists where a schema points to other entries, to be used on every value of that schema.
 * A schema that contains itself is followed once.
 */
export function referencesIn(
  schema: z.core.$ZodType,
  path: readonly Step[] = [],
  around: readonly z.core.$ZodType[] = [],
): ReferencePath[] {
  const collection = z.globalRegistry.get(schema)?.['reference'];
  if (typeof collection === 'string') return [{ collection: collection as Collection, path }];
  const inner = written(schema);
  if (around.includes(inner)) return [];
  if (inner !== schema) return referencesIn(inner, path, around);
  return partsOf(inner).flatMap(([step, part]) => referencesIn(part, [...path, step], [...around, inner]));
}

/** Every id of a value that points to another entry. */
export function collectReferences(paths: readonly ReferencePath[], value: unknown): Reference[] {
  return paths.flatMap(({ collection, path }) => follow(value, path, [], collection));
}

function partsOf(schema: z.core.$ZodType): (readonly [Step, z.core.$ZodType])[] {
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item, index) => [index, item] as const);
  if (schema instanceof z.ZodRecord) return [[EACH, schema.valueType]];
  const item = itemOf(schema);
  if (item) return [[EACH, item]];
  const options = optionsOf(schema);
  if (options.length > 0) return options.map((taken) => [{ taken, among: options }, taken] as const);
  return [...fieldsOf(schema)];
}

function follow(
  value: unknown,
  [step, ...rest]: readonly Step[],
  done: Path,
  collection: Collection,
): Reference[] {
  if (step === undefined) return typeof value === 'string' ? [{ collection, id: value, path: done }] : [];
  if (typeof step === 'object') return isTaken(step, value) ? follow(value, rest, done, collection) : [];
  return itemsAt(value, step).flatMap(([key, item]) => follow(item, rest, [...done, key], collection));
}

function itemsAt(value: unknown, step: string | number): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) {
    const items = [...(value as readonly unknown[]).entries()];
    return step === EACH ? items : items.filter(([index]) => index === step);
  }
  if (!isGroup(value)) return [];
  return step === EACH ? Object.entries(value) : [[step, value[step]]];
}

/** Of several alternatives that a value would do for, the first counts. */
function isTaken({ taken, among }: Choice, value: unknown): boolean {
  return among.find((option) => applySchema(option, value).ok) === taken;
}

/** Stands for every item of a list, and for every field of a group with names of any kind. */
const EACH = '*';

/** Where a schema points to another entry. */
export interface ReferencePath {
  readonly collection: Collection;
  readonly path: readonly Step[];
}

/** A key, a position, or a condition on the value that was come to. */
type Step = string | number | Choice;

interface Choice {
  readonly taken: z.core.$ZodType;
  readonly among: readonly z.core.$ZodType[];
}
