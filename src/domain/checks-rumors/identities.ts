import type { Collection } from '../../schema/fields.ts';
import type { Path } from '../library.ts';
import type { ArticleRecord, ContentRecord, RumorRecord } from '../records.ts';
import type { RumorContent } from './check.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';
import { nearest } from '../nearest.ts';

/** The kind of finding for an id that points nowhere, by what it points to. */
const UNKNOWN = {
  rumors: 'unknown-rumor',
  sources: 'unknown-source',
  stories: 'unknown-story',
  authors: 'unknown-author',
} as const;

/** Ids of rumors and sources, and in articles those of rumors, that point nowhere. */
export function checkReferences(content: RumorContent): Finding[] {
  const known = {
    rumors: idsOf(content.rumors),
    sources: idsOf(content.sources),
    stories: idsOf(content.stories),
    authors: idsOf(content.authors),
  };
  const check = (record: ContentRecord<unknown>) => (reference: Reference) => {
    const { id, collection, path } = reference;
    if (known[collection].has(id)) return [];
    return [
      finding(UNKNOWN[collection], record, path, {
        id,
        collection,
        nearest: nearest(id, [...known[collection]]),
      }),
    ];
  };
  return [
    ...content.rumors.flatMap((rumor) => referencesOf(rumor).flatMap(check(rumor))),
    ...content.articles.flatMap((article) => citationsOf(article).flatMap(check(article))),
  ];
}

/** Two files of one id, in different folders. The one whose path comes first keeps it. */
export function checkDuplicates(content: RumorContent): Finding[] {
  return [content.rumors, content.sources].flatMap((records: readonly ContentRecord<unknown>[]) =>
    [...Map.groupBy(records, ({ id }) => id)].flatMap(([id, group]) => {
      const [first, ...others] = group.toSorted((a, b) => (a.body.file < b.body.file ? -1 : 1));
      return others.map((other) => finding('duplicate-id', other, [], { id, otherFile: first!.body.file }));
    }),
  );
}

function referencesOf({ data }: RumorRecord): Reference[] {
  const to = (collection: Target, id: string | undefined, ...path: Path): Reference[] =>
    id === undefined ? [] : [{ collection, id, path }];
  return [
    ...to('stories', data.story, 'story'),
    ...data.parents.flatMap((id, index) => to('rumors', id, 'parents', index)),
    ...data.rivals.flatMap((id, index) => to('rumors', id, 'rivals', index)),
    ...data.reports.flatMap(({ source, relayOf }, index) => [
      ...to('sources', source, 'reports', index, 'source'),
      ...to('sources', relayOf, 'reports', index, 'relayOf'),
    ]),
    ...data.verdicts.flatMap(({ editor }, index) => to('authors', editor, 'verdicts', index, 'editor')),
    ...evidenceOf(data).flatMap(({ piece, path }) =>
      to('sources', piece.recoveredBy, ...path, 'recoveredBy'),
    ),
  ];
}

function citationsOf({ data }: ArticleRecord): Reference[] {
  return data.rumors.map((id, index) => ({ collection: 'rumors', id, path: ['rumors', index] }));
}

function idsOf(records: readonly ContentRecord<unknown>[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

type Target = Extract<Collection, keyof typeof UNKNOWN>;

interface Reference {
  readonly collection: Target;
  readonly id: string;
  readonly path: Path;
}
