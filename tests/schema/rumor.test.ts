import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { rumor } from '../../src/schema/rumor.ts';
import { source } from '../../src/schema/source.ts';

const minimal = {
  statement: 'The phone has a second screen',
  kind: 'feature',
  story: 'phone',
  settledBy: 'Announcement',
};
const said = { source: 'ada', at: '2022-02-01T12:00:00+01:00', stance: 'supports', basis: 'document' };
const leaker = { name: 'Ada', kind: 'leaker', description: 'Someone' };

/** Places of what the schema rejects: `reports.0.at`. */
const rejected = (schema: z.ZodType, data: object) =>
  schema.safeParse(data).error?.issues.map(({ path, code }) => `${path.join('.')} ${code}`) ?? [];

test('a rumor needs four lines, the log can come later', () => {
  expect(rumor.parse(minimal)).toMatchObject({ parents: [], rivals: [], reports: [], verdicts: [] });
  expect(source.parse(leaker)).toEqual(leaker);
});

test('evidence is there until someone says otherwise', () => {
  const { reports } = rumor.parse({ ...minimal, reports: [{ ...said, evidence: [{ describe: 'A post' }] }] });
  expect(reports[0]?.evidence).toEqual([{ describe: 'A post', state: 'live', archived: [] }]);
});

test.each([
  [{ status: 'confirmed' }, ' unrecognized_keys'],
  [{ due: '2022-12-31' }, 'due custom'],
  [{ kind: 'gossip' }, 'kind invalid_value'],
  [{ reports: [{ ...said, at: '2022-02-01' }] }, 'reports.0.at custom'],
  [{ reports: [{ ...said, source: '' }] }, 'reports.0.source too_small'],
  [
    { reports: [{ ...said, evidence: [{ url: 'ftp://example.com/' }] }] },
    'reports.0.evidence.0.url invalid_format',
  ],
  [{ verdicts: [{ at: said.at, outcome: 'half-true', editor: 'ada' }] }, 'verdicts.0.outcome invalid_value'],
])('a rumor does not say %o', (change, issue) => {
  expect(rejected(rumor, { ...minimal, ...change })).toEqual([issue]);
});

test('a source has a kind, and an address only under https', () => {
  expect(rejected(source, { ...leaker, kind: 'insider', url: 'http://example.com/' })).toEqual([
    'kind invalid_value',
    'url invalid_format',
  ]);
});

test('every field has a sentence for its author', () => {
  const silent = [rumor, source].flatMap((schema) =>
    fieldsWithoutSentence(schema.toJSONSchema({ io: 'input' }) as JsonSchema),
  );
  expect(silent).toEqual([]);
});

function fieldsWithoutSentence(schema: JsonSchema, name = ''): string[] {
  const items = schema.items ? fieldsWithoutSentence(schema.items, `${name}[]`) : [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description ? [] : [`${name}.${key}`]),
    ...fieldsWithoutSentence(field, `${name}.${key}`),
  ]);
  return [...items, ...fields];
}

interface JsonSchema {
  readonly description?: string | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
}
