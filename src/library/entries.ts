import { z } from 'astro/zod';
import type {
  ArticleRecord,
  AuthorRecord,
  Edition,
  PageRecord,
  RumorRecord,
  SourceRecord,
  StoryRecord,
} from '../domain/records.ts';
import { article } from '../schema/article.ts';
import { author } from '../schema/author.ts';
import { page } from '../schema/page.ts';
import { rumor } from '../schema/rumor.ts';
import { source } from '../schema/source.ts';
import { story } from '../schema/story.ts';
import { tag } from '../schema/tag.ts';

/**
 * The schemas of Astro's collections: what an editor writes on the way in, for
 * completion in editors; the record on the way out, for the types of entries.
 * The reader has applied them already, so that the loaders don't again.
 */
export const entries = {
  articles: article.transform((data: unknown) => data as ArticleRecord),
  authors: author.transform((data: unknown) => data as AuthorRecord),
  stories: story.transform((data: unknown) => data as StoryRecord),
  pages: page.transform((data: unknown) => data as PageRecord),
  rumors: rumor.transform((data: unknown) => data as RumorRecord),
  sources: source.transform((data: unknown) => data as SourceRecord),
  tags: tag,
  edition: z.custom<Edition>(),
};
