import { defineCollection } from 'astro:content';
import { currentEdition, declaredTags, factsOf, frontmatterOf } from './library/loader.ts';
import { article } from './schema/article.ts';
import { author } from './schema/author.ts';
import { edition, facts } from './schema/facts.ts';
import { page } from './schema/page.ts';
import { story } from './schema/story.ts';
import { tag } from './schema/tag.ts';

/** What editors write. The schemas feed their editor's completions; the check has already held the files to them. */
const written = {
  articles: defineCollection({ loader: frontmatterOf('articles'), schema: article }),
  authors: defineCollection({ loader: frontmatterOf('authors'), schema: author }),
  stories: defineCollection({ loader: frontmatterOf('stories'), schema: story }),
  pages: defineCollection({ loader: frontmatterOf('pages'), schema: page }),
  tags: defineCollection({ loader: declaredTags(), schema: tag }),
};

/** What the library finds out beside it. */
const found = {
  facts: defineCollection({ loader: factsOf(['articles', 'authors', 'stories', 'pages']), schema: facts }),
  edition: defineCollection({ loader: currentEdition(), schema: edition }),
};

export const collections = { ...written, ...found };
