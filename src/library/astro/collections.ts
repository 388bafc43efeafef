import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { article } from '../../schema/article.ts';
import { author } from '../../schema/author.ts';
import { page } from '../../schema/page.ts';
import { rumor } from '../../schema/rumor.ts';
import { source } from '../../schema/source.ts';
import { story } from '../../schema/story.ts';
import { tag } from '../../schema/tag.ts';
import { useArchive } from '../current.ts';
import { hasOwnCollections } from '../owner.ts';
import { entriesOf } from './entries.ts';
import type { CollectionName } from './entries.ts';

/**
 * The newsroom's content as Astro's collections. What they hold comes from the archive (`content-module.ts`). Astro's own
 * store has it in dev, where a change of it renders pages anew, and where collections of the owner's may refer to it.
 */
export const newsroomCollections = {
  articles: defineCollection({ loader: loaderOf('articles'), schema: article }),
  authors: defineCollection({ loader: loaderOf('authors'), schema: author }),
  stories: defineCollection({ loader: loaderOf('stories'), schema: story }),
  pages: defineCollection({ loader: loaderOf('pages'), schema: page }),
  rumors: defineCollection({ loader: loaderOf('rumors'), schema: rumor }),
  sources: defineCollection({ loader: loaderOf('sources'), schema: source }),
  tags: defineCollection({ loader: loaderOf('tags'), schema: tag }),
};

function loaderOf(collection: CollectionName): Loader {
  return {
    name: `spiffero-${collection}`,
    async load({ config, store, watcher, ...context }) {
      store.clear();
      if (!watcher && !hasOwnCollections(fileURLToPath(config.root))) return;
      for (const { id, data, filePath, digest } of entriesOf(await useArchive(), collection)) {
        store.set({
          id,
          data,
          digest: digest ?? context.generateDigest(data),
          ...(filePath !== undefined && { filePath }),
        });
      }
    },
  };
}
