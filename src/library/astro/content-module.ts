import * as astro from 'astro:content';
import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { pictureSources } from '../../images/picture.ts';
import { composeBody, printBody } from '../../markdown/render.ts';
import { site } from '../../site.ts';
import { useArchive } from '../current.ts';
import type { CollectionName, Entry } from './entries.ts';
import { entriesOf, isNewsroom } from './entries.ts';

/*
 * What pages import as `astro:content`: Astro's own module, whose questions about the newsroom's collections are answered
 * from the archive. In Astro's store ten thousand articles would be bundled and read again with every page.
 */
export * from 'astro:content';

/** @see https://docs.astro.build/en/reference/modules/astro-content/#getcollection */
export async function getCollection(
  collection: string,
  filter?: (entry: Entry) => unknown,
): Promise<unknown[]> {
  if (!isNewsroom(collection)) return astro.getCollection(collection as never, filter as never);
  const entries = entriesOf(await useArchive(), collection);
  return filter ? entries.filter((entry) => filter(entry)) : [...entries];
}

/** @see https://docs.astro.build/en/reference/modules/astro-content/#getentry */
export async function getEntry(...args: readonly [Lookup] | readonly [string, string]): Promise<unknown> {
  const [first, second] = args;
  const { collection, id } = typeof first === 'string' ? { collection: first, id: second } : first;
  if (!isNewsroom(collection)) return (astro.getEntry as (...of: readonly unknown[]) => unknown)(...args);
  return byId(await useArchive(), collection).get(id ?? '');
}

/** @see https://docs.astro.build/en/reference/modules/astro-content/#getentries */
export function getEntries(lookups: readonly Lookup[]): Promise<unknown[]> {
  return Promise.all(lookups.map((lookup) => getEntry(lookup)));
}

/** @see https://docs.astro.build/en/reference/modules/astro-content/#render */
export async function render(entry: Entry): Promise<unknown> {
  if (!isNewsroom(entry.collection)) return astro.render(entry as never);
  const record = await bodyOf(entry);
  if (!record) return astro.render({ ...entry, rendered: { html: '' } } as never);
  const { language } = site;
  const composed = await composeBody(entry.body ?? '', {
    body: record,
    language,
    resolvePicture: pictureSources,
  });
  const html = printBody(composed, { language, target: { kind: 'page' } });
  return astro.render({
    ...entry,
    rendered: { html, metadata: { headings: headingsIn(composed.tree) } },
  } as never);
}

type Archive = Awaited<ReturnType<typeof useArchive>>;

/** Looks entries up by id; made once an archive and collection. */
function byId(archive: Archive, collection: CollectionName): ReadonlyMap<string, Entry> {
  const entries = entriesOf(archive, collection);
  const known = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  indexes.set(entries, known);
  return known;
}

const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The facts of an entry's body; undefined for tags, which have none. */
async function bodyOf({ collection, id }: Entry) {
  const archive = await useArchive();
  switch (collection) {
    case 'articles':
      return archive.articlesById.get(id)?.record.body;
    case 'rumors':
      return archive.rumors.get(id)?.record.body;
    case 'pages':
      return archive.pages.find((page) => page.id === id)?.body;
    case 'tags':
      return undefined;
    default:
      return archive[collection].get(id)?.body;
  }
}

function headingsIn({ children }: Root): Heading[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const depth = Number(/^h([1-6])$/.exec(child.tagName)?.[1]);
    if (!depth) return headingsIn({ type: 'root', children: child.children });
    return [{ depth, slug: idOf(child), text: toString(child) }];
  });
}

function idOf({ properties }: Element): string {
  const { id } = properties;
  return typeof id === 'string' ? id : '';
}

/** As `render` of Astro gives them. */
interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What `reference()` makes of an id. */
interface Lookup {
  readonly collection: string;
  readonly id: string;
}
