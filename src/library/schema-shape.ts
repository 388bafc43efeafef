import { z } from 'astro/zod';
import type { Path } from '../domain/library.ts';

const WRAPPERS = [
  z.ZodOptional,
  z.ZodExactOptional,
  z.ZodNullable,
  z.ZodDefault,
  z.ZodPrefault,
  z.ZodNonOptional,
  z.ZodReadonly,
  z.ZodCatch,
];

/** The schema inside what only tells whether a value may be left out, and what stands in for it then. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodLazy) return unwrapped(schema._zod.innerType);
  return WRAPPERS.some((Wrapper) => schema instanceof Wrapper)
    ? unwrapped((schema as z.ZodOptional).def.innerType)
    : schema;
}

/** The schema of what is written, where the value is made into something else afterwards. */
export function written(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodPipe)) return inner;
  return written(inner.def.in instanceof z.ZodTransform ? inner.def.out : inner.def.in);
}

/** The fields of a schema for groups, by their keys; none for other schemas. */
export function fieldsOf(schema: z.core.$ZodType): ReadonlyMap<string, z.core.$ZodType> {
  if (schema instanceof z.ZodIntersection) {
    return new Map([schema.def.left, schema.def.right].flatMap((side) => [...fieldsOf(written(side))]));
  }
  if (!(schema instanceof z.ZodObject)) return new Map();
  return new Map(Object.entries(schema.shape));
}

/** The schema of a list's items; undefined for other schemas. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

/** The alternatives of a schema; none for one that has no choice. */
export function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodUnion ? schema.options : [];
}

/**
 * The schema of the value at `path`, or of the nearest thing around it that has one.
 *
 * @param value what the path leads into: it decides between alternatives
 */
export function schemaAt(schema: z.core.$ZodType, [step, ...rest]: Path, value: unknown): z.core.$ZodType {
  if (step === undefined) return schema;
  const next = partOf(taken(schema, value), step);
  return next ? schemaAt(next, rest, valueAt(value, [step])) : schema;
}

/** The keys that the group at `path` may have. */
export function keysAt(schema: z.core.$ZodType, path: Path, value: unknown): string[] {
  const group = taken(schemaAt(schema, path, value), valueAt(value, path));
  const keys = group instanceof z.ZodRecord ? group.keyType : undefined;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [...fieldsOf(group).keys()];
}

/** What is noted beside a schema, in it or in what it wraps. */
export function noteOf(schema: z.core.$ZodType, name: string): unknown {
  const inner = innerOf(schema);
  return z.globalRegistry.get(schema)?.[name] ?? (inner && noteOf(inner, name));
}

/** The value at `path`; undefined for a key that isn't there. */
export function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(step)], rest);
  return isGroup(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : undefined;
}

/** true for what YAML calls a mapping. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] ?? schema.def.rest ?? undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (typeof step === 'number') return itemOf(schema);
  return fieldsOf(schema).get(step) ?? (schema instanceof z.ZodObject ? schema.def.catchall : undefined);
}

/** The schema of what is written, and of several alternatives the one that was meant. */
function taken(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const inner = written(schema);
  const options = optionsOf(inner);
  const [first] = options;
  if (first === undefined) return inner;
  const keys = isGroup(value) ? Object.keys(value) : [];
  const fitting = options.filter((option) => isMeant(option, value));
  const meant = fitting.find((option) => keys.every((key) => fieldsOf(written(option)).has(key)));
  return taken(meant ?? fitting[0] ?? first, value);
}

/** Whether the words by which alternatives are told apart are those of this one. */
function isMeant(option: z.core.$ZodType, value: unknown): boolean {
  return [...fieldsOf(written(option))].every(
    ([key, field]) => !(field instanceof z.ZodLiteral) || field.safeParse(valueAt(value, [key])).success,
  );
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = unwrapped(schema);
  if (inner !== schema) return inner;
  const source = written(schema);
  return source === schema ? undefined : source;
}
