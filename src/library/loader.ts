import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentRecord, Records } from '../domain/records.ts';
import { site } from '../site.ts';
import type { NewsroomHandle } from './handle.ts';
import { findHandle } from './handle.ts';

/**
 * Gives a collection of Markdown files to Astro: what their frontmatter says.
 * Neither body nor rendered HTML enters Astro's store, which makes it small and
 * quick to read; the page that shows a body reads it.
 */
export function frontmatterOf(collection: RecordsName): Loader {
  return loaderOf(`${collection}`, async (newsroom) =>
    (await recordsOf(newsroom, collection)).map(({ id, data, body }) => ({
      id,
      data,
      digest: body.digest,
      filePath: body.file,
    })),
  );
}

/** Gives the declared tags to Astro, by slug and in the order of their declaration. */
export function declaredTags(): Loader {
  return loaderOf('tags', async (newsroom) => {
    const { records } = await newsroom.library();
    return records.tags.map((tag) => ({ id: tag.slug, data: tag }));
  });
}

/** Gives to Astro what a Markdown file holds besides its frontmatter: facts of its body and its pictures. */
export function factsOf(collections: readonly RecordsName[]): Loader {
  return loaderOf('facts', async (newsroom) => {
    const lists = await Promise.all(
      collections.map(async (name) =>
        (await recordsOf(newsroom, name)).map(({ id, body, ...rest }) => ({
          id: factsId(name, id),
          data: { body, ...('cover' in rest && { cover: rest.cover }) },
        })),
      ),
    );
    return lists.flat();
  });
}

/** Gives the circumstances of the build to Astro, as the one entry of a collection. */
export function currentEdition(): Loader {
  return loaderOf('edition', (newsroom) =>
    Promise.resolve([{ id: EDITION_ID, data: { ...newsroom.edition() } }]),
  );
}

/** The id of the one edition. */
export const EDITION_ID = 'current';

/** The id under which the facts of a file are kept. */
export function factsId(collection: RecordsName, id: string): string {
  return `${collection}/${id}`;
}

function loaderOf(name: string, entriesOf: (newsroom: NewsroomHandle) => Promise<Entry[]>): Loader {
  return {
    name: `${site.name}: ${name}`,
    async load({ store, config }) {
      const newsroom = findHandle(config.integrations);
      if (!newsroom)
        throw new Error('astro.config.mjs lacks the integration newsroom() of src/build/newsroom.ts');
      replaceEntries(store, await entriesOf(newsroom));
    },
  };
}

/** The store keeps what an earlier build left in it, in an order of its own: it is filled anew. */
function replaceEntries(store: LoaderContext['store'], entries: readonly Entry[]): void {
  store.clear();
  for (const entry of entries) store.set(entry);
}

async function recordsOf(newsroom: NewsroomHandle, name: RecordsName): Promise<readonly AnyRecord[]> {
  const { records } = await newsroom.library();
  return records[name];
}

/** The collections of Markdown files. */
export type RecordsName = Exclude<keyof Records, 'tags'>;

type AnyRecord = ContentRecord<Record<string, unknown>> & { readonly cover?: unknown };

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly digest?: string;
  readonly filePath?: string;
}
