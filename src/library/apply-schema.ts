import { z } from 'astro/zod';
import { fieldsOf, isGroup, valueAt, written } from './schema-shape.ts';

/** Zod has nothing to say by itself, so that a message is one that the site's owner has written. */
const OWNERS_WORDS_ALONE = { error: () => '' };

/**
 * What a schema makes of a value. A rule or a transformation that throws is a
 * mistake in the value that it was given.
 *
 * @throws when the schema has an asynchronous rule, which only its developer can mend
 */
export function applySchema<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): Applied<z.output<Schema>> {
  try {
    const result = z.safeParse(schema, value, OWNERS_WORDS_ALONE);
    return result.success
      ? { ok: true, data: result.data, issues: [] }
      : { ok: false, data: undefined, issues: result.error.issues };
  } catch (error) {
    return { ok: false, data: undefined, issues: issuesOf(error, schema, value) };
  }
}

/** Which field throws is found by trying each alone. */
function issuesOf(error: unknown, schema: z.core.$ZodType, value: unknown): z.core.$ZodIssue[] {
  if (error instanceof z.core.$ZodAsyncError) {
    throw new Error(
      'A schema in src/schema has a rule or a transformation that is asynchronous, but content is read synchronously: write it without async.',
      { cause: error },
    );
  }
  const fields = isGroup(value) ? [...fieldsOf(written(schema))] : [];
  const found = fields.flatMap(([key, field]) =>
    applySchema(field, valueAt(value, [key])).issues.map((issue) => ({
      ...issue,
      path: [key, ...issue.path],
    })),
  );
  const message = error instanceof Error ? error.message : String(error);
  return found.length > 0 ? found : [{ code: 'custom', path: [], message }];
}

/** The value as the schema makes it, or what is wrong with it. */
export type Applied<Data> =
  | { readonly ok: true; readonly data: Data; readonly issues: readonly [] }
  | { readonly ok: false; readonly data: undefined; readonly issues: readonly z.core.$ZodIssue[] };
