import type { z } from 'astro/zod';
import type { Source } from '../domain/library.ts';
import { article } from '../schema/article.ts';
import { author } from '../schema/author.ts';
import { page } from '../schema/page.ts';
import { rumor } from '../schema/rumor.ts';
import { source } from '../schema/source.ts';
import { story } from '../schema/story.ts';
import type { ReferencePath } from './references.ts';
import { referencesIn } from './references.ts';

/** The schema of each folder of Markdown files, and where it points to other entries. */
export const collections: Readonly<Record<Source['collection'], CollectionRules>> = {
  articles: { schema: article, references: referencesIn(article) },
  authors: { schema: author, references: referencesIn(author) },
  stories: { schema: story, references: referencesIn(story) },
  pages: { schema: page, references: referencesIn(page) },
  rumors: { schema: rumor, references: referencesIn(rumor) },
  sources: { schema: source, references: referencesIn(source) },
};

/** What the frontmatter of one folder's files may say. */
interface CollectionRules {
  readonly schema: z.ZodType;
  readonly references: readonly ReferencePath[];
}
