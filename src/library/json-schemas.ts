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
  const texts = Object.entries(schemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input', override: withoutReference });
    return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`] as const;
  });
  return new Map(texts);
}

/** Where a field points to is for our own rules; JSON Schema has no word for it. */
function withoutReference({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema['reference'];
}
