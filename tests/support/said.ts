import { buildArchive } from '../../src/domain/archive.ts';
import { checkLibrary } from '../../src/domain/check.ts';
import type { Library, Source } from '../../src/domain/library.ts';
import type { Records } from '../../src/domain/records.ts';
import { siteDocuments } from '../../src/routes/documents.ts';
import { wantedPictures } from '../../src/integration/images/wanted.ts';
import { readBody } from '../../src/library/body.ts';
import { site } from './site.ts';
import { sitemapViews } from '../../src/routes/sitemap.ts';
import { routes } from '../../src/routes/table.ts';
import { siteViews } from './site-views.ts';

const COLLECTIONS = ['articles', 'authors', 'stories', 'pages', 'rumors', 'sources'] as const;

/**
 * All that a build at a moment says to anybody, by what says it: pages, documents, pictures, and what the check finds.
 *
 * @param now milliseconds since 1970
 */
export function saidAt(library: Library, now: number): ReadonlyMap<string, string> {
  const edition = { now: new Date(now).toISOString(), preview: false };
  const archive = buildArchive(library.records, edition, site);
  const said: (readonly [string, unknown])[] = [
    ...siteViews(archive),
    ...sitemapViews(archive, routes).map((view) => [view.path, view] as const),
    ...Array.from(siteDocuments(archive), ({ path, key }) => [path, key()] as const),
    ['pictures', wantedPictures(archive).map(({ url }) => url)],
    ['check', checkLibrary(library, edition, site)],
  ];
  return new Map(said.map(([name, view]) => [name, JSON.stringify(view)]));
}

/** What says something else at one moment than at another. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

/**
 * A library of these records, as if they had been read.
 *
 * @param prose the Markdown of some bodies by their file
 */
export function libraryOf(records: Records, more: Partial<Library> = {}, prose: Prose = {}): Library {
  const sources = COLLECTIONS.flatMap((collection) =>
    records[collection].map(({ id, data, body: { file } }) => {
      const read = { data, flaws: [], references: [], body: readBody(prose[file] ?? 'Il testo.', 8) };
      return {
        collection,
        id,
        file,
        placed: true,
        placeOf: () => ({ line: 1, column: 1 }),
        ...read,
      } as Source;
    }),
  );
  return {
    records,
    sources,
    tagList: {
      file: 'content/tags.yaml',
      tags: records.tags,
      readable: true,
      placeOf: () => ({ line: 1, column: 1 }),
    },
    ledger: undefined,
    images: [],
    pictures: new Map(),
    publicFiles: [],
    otherRoutes: [],
    problems: [],
    ...more,
  };
}

type Prose = Readonly<Record<string, string>>;
