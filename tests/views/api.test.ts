import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/domain/archive.ts';
import { apiDocuments } from '../../src/views/api.ts';
import { newsroom } from '../support/newsroom.ts';
import { archiveOf, noon, report, rumorRecord, storyRecord, verdict } from '../support/records.ts';

const FOLDER = 'schemas/api';
const schemas = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as object,
);

/** The schema of each kind of document, by its path. */
const KINDS: [RegExp, string][] = [
  [/^\/api\/v1\/rumors\.json$/, 'rumors.schema.json'],
  [/^\/api\/v1\/rumors\/[\w-]+\.json$/, 'rumor.schema.json'],
  [/^\/api\/v1\/sources\.json$/, 'sources.schema.json'],
  [/^\/api\/v1\/stories\/[\w-]+\.json$/, 'story.schema.json'],
];

const archives: [string, Archive][] = [
  ['a newsroom where much happened', newsroom()],
  ['an empty newsroom', archiveOf({ stories: [storyRecord('saga')] })],
  ['a newsroom with ranked sources', newsroom({ rumors: calls() })],
];

describe.each(archives)('the public data of %s', (_, archive) => {
  const documents = apiDocuments(archive).map(({ path, view }) => ({
    path,
    json: JSON.parse(JSON.stringify(view)) as { self: string; version: number },
  }));

  it('keep to their schemas', () => {
    expect(mistakesIn(documents, schemas)).toEqual([]);
  });

  it('say nothing that the schemas do not document', () => {
    expect(mistakesIn(documents, schemas.map(closed))).toEqual([]);
  });

  it('name their own address and version', () => {
    for (const { path, json } of documents)
      expect(json).toMatchObject({ self: `https://spiffero.example${path}`, version: 1 });
  });
});

describe('the schemas', () => {
  const [rumors] = apiDocuments(newsroom());
  const broken = (change: object) => {
    const json = JSON.parse(JSON.stringify(rumors?.view)) as { rumors: object[] };
    Object.assign(json.rumors[0]!, change);
    return mistakesIn([{ path: '/api/v1/rumors.json', json }], schemas);
  };

  it('are open to fields to come', () => {
    expect(broken({ mood: 'good' })).toEqual([]);
  });

  it('are strict about those that are there', () => {
    expect(broken({ id: 7 })).toEqual(['/api/v1/rumors.json: type']);
    expect(broken({ status: undefined })).toEqual(['/api/v1/rumors.json: required']);
  });
});

/** Which documents break which rule. */
function mistakesIn(
  documents: readonly { path: string; json: unknown }[],
  rules: readonly object[],
): string[] {
  const ajv = new Ajv({ allErrors: true });
  for (const schema of rules) ajv.addSchema(schema);
  return documents.flatMap(({ path, json }) => {
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    if (kind === undefined) return [`${path}: has no schema`];
    void ajv.validate(kind, json);
    return (ajv.errors ?? []).map(({ keyword }) => `${path}: ${keyword}`);
  });
}

/** The same schema with no room for other fields. */
function closed(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'required' in value && 'properties' in value
      ? { ...value, additionalProperties: false }
      : value,
  ) as object;
}

/** Enough settled calls for a rank, one taken back, one expired, one that our ruling took back. */
function calls() {
  const settled = Array.from({ length: 6 }, (_, index) =>
    rumorRecord(`call-${index}`, {
      reports: [report('talker', '01-10'), report('leaker', '01-11', { stance: 'denies' })],
      verdicts: [verdict(index < 5 ? 'confirmed' : 'refuted', `02-${10 + index}`)],
    }),
  );
  return [
    ...settled,
    rumorRecord('late', {
      due: noon('03-01'),
      reports: [report('talker', '01-10', { withdrawn: noon('01-20') })],
    }),
    rumorRecord('back', {
      reports: [report('talker', '01-10')],
      verdicts: [verdict('refuted', '02-01'), verdict('reopened', '02-02')],
    }),
  ];
}
