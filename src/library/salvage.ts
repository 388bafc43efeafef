import { z } from 'astro/zod';
import type { Salvaged } from '../domain/library.ts';
import { applySchema } from './apply-schema.ts';
import { fieldsOf, isGroup, itemOf, unwrapped, valueAt } from './schema-shape.ts';

/**
 * What remains of a value once everything invalid is taken out of it, so that a
 * mistake in one field doesn't hide those in the others. Lists keep their order:
 * an invalid item leaves a hole.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Salvaged<z.output<Schema>> | undefined {
  return remains(schema, value) as Salvaged<z.output<Schema>> | undefined;
}

function remains(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrapped(schema);
  const item = itemOf(inner);
  if (item && Array.isArray(value)) return value.map((each) => remains(item, each));
  if (inner instanceof z.ZodObject && isGroup(value)) return groupRemains(inner, value);
  return applySchema(schema, value).data;
}

function groupRemains(schema: z.core.$ZodType, value: Record<string, unknown>) {
  const kept: Record<string, unknown> = {};
  for (const [key, field] of fieldsOf(schema)) {
    const left = remains(field, valueAt(value, [key]));
    if (left !== undefined) kept[key] = left;
  }
  return kept;
}
