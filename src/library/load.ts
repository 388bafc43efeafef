import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Archive } from '../domain/archive.ts';
import { buildArchive } from '../domain/archive.ts';
import type { Records } from '../domain/records.ts';
import { site } from '../site.ts';
import type { RecordsName } from './loader.ts';
import { factsId } from './loader.ts';

let archive: Promise<Archive> | undefined;

/**
 * Every index of the site, built once from Astro's collections. In dev, a change
 * of the content loads this module anew, and the archive with it.
 */
export function loadArchive(): Promise<Archive> {
  return (archive ??= readArchive());
}

async function readArchive(): Promise<Archive> {
  const [edition] = await getCollection('edition');
  if (!edition) throw new Error('The build did not say when it is: the collection `edition` is empty');
  return buildArchive(await readRecords(), edition.data, site);
}

async function readRecords(): Promise<Records> {
  const facts = new Map((await getCollection('facts')).map(({ id, data }) => [id, data]));
  const joined = <Data>(name: RecordsName, entries: readonly Entry<Data>[]) =>
    entries.map(({ id, data }) => join(id, data, facts.get(factsId(name, id))));
  return {
    articles: joined('articles', await getCollection('articles')),
    authors: joined('authors', await getCollection('authors')),
    stories: joined('stories', await getCollection('stories')),
    pages: joined('pages', await getCollection('pages')),
    tags: (await getCollection('tags')).map(({ data }) => data),
  };
}

/** A file's frontmatter and its facts: they come from one reading, so neither is there without the other. */
function join<Data>(id: string, data: Data, facts: CollectionEntry<'facts'>['data'] | undefined) {
  if (!facts) throw new Error(`${id} has a frontmatter and no facts`);
  return { id, data, ...facts };
}

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}
