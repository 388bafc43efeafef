import { defineCollection } from 'astro:content';
import { createLoaders } from './library/loader.ts';
import { entries } from './library/entries.ts';

const loaders = createLoaders();

export const collections = {
  articles: defineCollection({ loader: loaders.articles, schema: entries.articles }),
  authors: defineCollection({ loader: loaders.authors, schema: entries.authors }),
  stories: defineCollection({ loader: loaders.stories, schema: entries.stories }),
  pages: defineCollection({ loader: loaders.pages, schema: entries.pages }),
  rumors: defineCollection({ loader: loaders.rumors, schema: entries.rumors }),
  sources: defineCollection({ loader: loaders.sources, schema: entries.sources }),
  tags: defineCollection({ loader: loaders.tags, schema: entries.tags }),
  edition: defineCollection({ loader: loaders.edition, schema: entries.edition }),
};
