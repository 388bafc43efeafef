import { z } from 'astro/zod';
import { article } from '../schema/article.ts';
import { author } from '../schema/author.ts';
import { page } from '../schema/page.ts';
import { rumor } from '../schema/rumor.ts';
import { source } from '../schema/source.ts';
import { story } from '../schema/story.ts';
import { tags } from '../schema/tag.ts';

/** What each kind of content file may say, by the name of its JSON Schema's file. */
const schemas = { article, author, page, rumor, source, story, tags };

/**
 * The JSON Schemas by which editors complete and check what is written, each as
 * the text of its file: draft 2020-12, with one sentence on every field.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, jsonSchemaOf(schema)] as const),
  );
}

/**
 * One schema as JSON Schema: what may be written, before anything is made of it.
 * What JSON Schema has no word for is left to the check.
 */
export function jsonSchemaOf(schema: z.core.$ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: inOurTerms });
  return `${JSON.stringify(json, null, 2)}\n`;
}

function inOurTerms({ zodSchema, jsonSchema }: Overridden): void {
  // Where a field points to is for our own rules; JSON Schema has no word for it.
  delete jsonSchema['reference'];
  // A date is made of a text.
  if (zodSchema instanceof z.ZodDate) jsonSchema.type = 'string';
}

interface Overridden {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}
