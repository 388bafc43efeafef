import { z } from 'astro/zod';
import type { Path } from '../domain/library.ts';

/** The schema inside `optional()` and `default()`. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.def.innerType)
    : schema;
}

/** The fields of a schema for groups, by their keys; none for other schemas. */
export function fieldsOf(schema: z.core.$ZodType): ReadonlyMap<string, z.core.$ZodType> {
  if (!(schema instanceof z.ZodObject)) return new Map();
  return new Map(Object.entries(schema.shape));
}

/** The schema of a list's items; undefined for other schemas. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

/** The schema of the value at `path`, or of the nearest thing around it that has one. */
export function schemaAt(schema: z.core.$ZodType, [step, ...rest]: Path): z.core.$ZodType {
  if (step === undefined) return schema;
  const inner = unwrapped(schema);
  const next = typeof step === 'number' ? itemOf(inner) : fieldsOf(inner).get(step);
  return next ? schemaAt(next, rest) : schema;
}

/** The keys that the group at `path` may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return [...fieldsOf(unwrapped(schemaAt(schema, path))).keys()];
}

/** true for what YAML calls a mapping. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
