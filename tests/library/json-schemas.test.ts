import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/library/json-schemas.ts';

const committed = (name: string) => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');

test.each([...jsonSchemas()])('editors complete by the schema that the check applies: %s', (name, text) => {
  expect(committed(name), 'run `npm run schema`').toBe(text);
});

test('every field has a sentence for its author', () => {
  for (const [name, text] of jsonSchemas()) {
    for (const [key, field] of fieldsOf(JSON.parse(text) as Schema)) {
      expect(field.description, `${name}: ${key}`).toMatch(/\.$/);
    }
  }
});

/** Every field of a schema and of those in it. */
function fieldsOf({ properties = {}, items }: Schema): [string, Schema][] {
  const own = Object.entries(properties);
  return [...own, ...own.flatMap(([, field]) => fieldsOf(field)), ...(items ? fieldsOf(items) : [])];
}

interface Schema {
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
}
