import type { Source } from '../domain/library.ts';
import { article } from '../schema/article.ts';
import { author } from '../schema/author.ts';
import { page } from '../schema/page.ts';
import { rumor } from '../schema/rumor.ts';
import { source } from '../schema/source.ts';
import { story } from '../schema/story.ts';
import type { CollectionRules } from './rules.ts';
import { rulesOf } from './rules.ts';

/** The schema of each folder of Markdown files, and where it points to other entries. */
export const collections: Readonly<Record<Source['collection'], CollectionRules>> = {
  articles: rulesOf(article, 'article'),
  authors: rulesOf(author, 'author'),
  stories: rulesOf(story, 'story'),
  pages: rulesOf(page, 'page'),
  rumors: rulesOf(rumor, 'rumor'),
  sources: rulesOf(source, 'source'),
};
