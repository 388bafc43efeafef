import { z } from 'astro/zod';
import type { ReferencePath } from './references.ts';
import { referencesIn } from './references.ts';
import { fieldsOf, itemOf, optionsOf, unwrapped, written } from './schema-shape.ts';

/** What YAML as it is read here has no word for, and what does instead. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  date: 'dates stay text as written: use z.coerce.date(), z.iso.date() or our instant()',
  bigint: 'use z.int()',
  map: 'use z.record()',
  set: 'use z.array(…).transform((items) => new Set(items))',
  undefined: 'use .optional()',
  void: 'use .optional()',
  nan: 'use z.number()',
  symbol: 'use z.string() or z.enum()',
  file: 'use z.string() with the path of the file',
  function: 'use z.enum() and choose the function by its word',
  promise: 'content is read synchronously: use the schema inside',
};

/** Names that can be keys of a group and parts of a path. */
const NAME = /^[\p{L}_][\p{L}\d_-]*$/u;

/**
 * What one kind of content file may say, and where it points to other entries.
 *
 * @param name of the kind, for the message
 * @throws when there is a field in the schema that no file could ever have
 */
export function rulesOf(schema: z.ZodType, name: string): CollectionRules {
  refuseUnwritable(schema, name);
  return { schema, references: referencesIn(schema) };
}

/**
 * Stops whoever writes a schema before its readers are told nonsense.
 *
 * @param field the schema's name in messages: `article.rating`
 * @throws when there is a field in it that YAML can't give, or with a name that it can't have
 */
export function refuseUnwritable(
  schema: z.core.$ZodType,
  field: string,
  around: readonly z.core.$ZodType[] = [],
): void {
  const inner = written(schema);
  if (around.includes(inner) || isPreprocessed(schema)) return;
  const { type } = inner._zod.def;
  const isMade = inner instanceof z.ZodType && 'coerce' in inner.def && inner.def.coerce === true;
  const advice = isMade && type !== 'bigint' ? undefined : UNWRITABLE[type];
  if (advice)
    throw new Error(`src/schema: “${field}” is of the type ${type}, which YAML cannot give: ${advice}.`);
  for (const [key, part] of partsOf(inner)) {
    if (key !== undefined && (!NAME.test(key) || key === '__proto__')) {
      throw new Error(
        `src/schema: “${field}” has a field ${JSON.stringify(key)}: use letters, digits, hyphens and underscores.`,
      );
    }
    refuseUnwritable(part, key === undefined ? field : `${field}.${key}`, [...around, inner]);
  }
}

/** Whether anything may be written, to be made into what the schema asks for. */
function isPreprocessed(schema: z.core.$ZodType): boolean {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodPipe && inner.def.in instanceof z.ZodTransform;
}

/** Everything inside a schema; fields with their names. */
function partsOf(schema: z.core.$ZodType): (readonly [key: string | undefined, part: z.core.$ZodType])[] {
  const nameless = (parts: readonly z.core.$ZodType[]) => parts.map((part) => [undefined, part] as const);
  if (schema instanceof z.ZodTuple) {
    return nameless([...schema.def.items, ...(schema.def.rest ? [schema.def.rest] : [])]);
  }
  if (schema instanceof z.ZodRecord) return nameless([schema.valueType]);
  const item = itemOf(schema);
  return item ? nameless([item]) : [...nameless(optionsOf(schema)), ...fieldsOf(schema)];
}

/** What the frontmatter of one folder's files may say. */
export interface CollectionRules {
  readonly schema: z.ZodType;
  readonly references: readonly ReferencePath[];
}
