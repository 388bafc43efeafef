import { getCollection } from 'astro:content';
import type { Archive } from '../domain/archive.ts';
import { buildArchive } from '../domain/archive.ts';
import { handedOver } from './handover.ts';
import { site } from '../site.ts';

let archive: Promise<Archive> | undefined;

/**
 * The archive of this edition, built from Astro's collections when it is first
 * asked for. In dev, Vite loads this module anew when the content changes.
 */
export function loadArchive(): Promise<Archive> {
  return (archive ??= Promise.resolve(handedOver() ?? readArchive()));
}

async function readArchive(): Promise<Archive> {
  const [articles, authors, stories, pages, rumors, sources, tags, [edition]] = await Promise.all([
    getCollection('articles'),
    getCollection('authors'),
    getCollection('stories'),
    getCollection('pages'),
    getCollection('rumors'),
    getCollection('sources'),
    getCollection('tags'),
    getCollection('edition'),
  ]);
  if (!edition) throw new Error('The content was not loaded: src/content.config.ts has no edition.');
  const records = {
    articles: articles.map(dataOf),
    authors: authors.map(dataOf),
    stories: stories.map(dataOf),
    pages: pages.map(dataOf),
    rumors: rumors.map(dataOf),
    sources: sources.map(dataOf),
    tags: tags.map(dataOf),
  };
  return buildArchive(records, edition.data, site);
}

const dataOf = <Data>({ data }: { readonly data: Data }): Data => data;
