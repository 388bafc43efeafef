import type { Body } from '../domain/body.ts';
import type { Source } from '../domain/library.ts';
import { linkTarget } from '../domain/link-target.ts';
import type { PictureReading } from '../domain/pictures.ts';
import { pictureTarget } from '../domain/pictures.ts';
import type {
  ArticleRecord,
  AuthorRecord,
  BodyFact,
  ImageFact,
  PageRecord,
  Records,
  RumorRecord,
  SourceRecord,
  StoryRecord,
} from '../domain/records.ts';
import type { SitePlace } from '../domain/site-place.ts';
import { resolveLocalFile } from '../markdown/local.ts';
import type { TagData } from '../schema/tag.ts';
import type { ReadSource } from './source.ts';
import { ownCopy } from './text.ts';

/**
 * The files without a mistake of their own as facts.
 *
 * @param place where the site is published, to tell its own addresses from others'
 */
export function recordsOf(
  read: readonly ReadSource[],
  tags: readonly TagData[],
  pictures: Pictures,
  place: SitePlace,
): Records {
  // The collection tells the type of the data: its schema made them.
  const recordsIn = (collection: Source['collection']) =>
    read.flatMap(({ source, valid, digest }) => {
      const { id, file, body, placed } = source;
      if (source.collection !== collection || valid === undefined || !body || !placed) return [];
      return [{ id, data: valid, body: bodyFact(body, file, digest, pictures, place) }];
    });
  return {
    articles: (recordsIn('articles') as ArticleRecord[]).map((record) => {
      const cover = record.data.cover && factOf(record.data.cover.file, record.body.file, pictures);
      return cover ? { ...record, cover } : record;
    }),
    authors: recordsIn('authors') as AuthorRecord[],
    stories: recordsIn('stories') as StoryRecord[],
    pages: recordsIn('pages') as PageRecord[],
    rumors: recordsIn('rumors') as RumorRecord[],
    sources: recordsIn('sources') as SourceRecord[],
    // In an order of their own: sorting the file of tags anew changes no page.
    tags: tags.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}

function bodyFact(body: Body, file: string, digest: string, pictures: Pictures, place: SitePlace): BodyFact {
  const images = body.images.flatMap(({ url }) => {
    const fact = factOf(url, file, pictures);
    return fact ? [[url, fact] as const] : [];
  });
  return {
    file,
    digest,
    line: body.line,
    words: body.words,
    images: Object.fromEntries(images),
    links: localLinks(body, file, place),
  };
}

function localLinks(body: Body, file: string, place: SitePlace): string[] {
  const addresses = body.links.flatMap(({ href }) => {
    const target = linkTarget(href, file, place);
    if (target.kind === 'address') return [target.address];
    return target.kind === 'file' ? (resolveLocalFile(target.file) ?? []) : [];
  });
  return [...new Set(addresses.map(ownCopy))];
}

function factOf(url: string, file: string, pictures: Pictures): ImageFact | undefined {
  const target = pictureTarget(url, file);
  const reading = target.kind === 'file' ? pictures.get(target.file) : undefined;
  return reading?.ok ? reading.fact : undefined;
}

type Pictures = ReadonlyMap<string, PictureReading>;
