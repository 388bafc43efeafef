import { z } from 'astro/zod';

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

/** true for what YAML calls a mapping. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
