import { z } from 'astro/zod';
import { alias, instant, reference, text } from './fields.ts';

const cover = z.strictObject({
  file: text(200).describe(
    'The picture, beside the article: ./name.jpg. At least 1200 × 675 pixels; readers get lighter copies, never this file.',
  ),
  alt: text(300).describe(
    'What the picture shows, for readers who cannot see it. Not the file name, not the title again.',
  ),
  caption: text(300)
    .optional()
    .describe('A sentence printed under the picture. Left out: only the credit is printed.'),
  credit: text(120).describe('Who made the picture, printed under it.'),
});

const update = z.strictObject({
  at: instant().describe('When the text was changed: date, time and zone.'),
  kind: z
    .enum(['update', 'correction', 'withdrawal'])
    .describe(
      'update: news was added. correction: something was wrong. withdrawal: the article no longer stands; its address stays and says why.',
    ),
  note: text(600).describe('What changed, in one or two sentences that readers will see.'),
});

/** The frontmatter of `content/articles/<year>/<month>/<slug>.md`. */
export const article = z.strictObject({
  title: text(140).describe('The headline, as readers see it on the page, in feeds and in search results.'),
  description: text(300).describe(
    'One or two sentences under the headline; also the summary in lists and previews.',
  ),
  published: instant().describe(
    'When it goes out: 2021-11-20T09:30:00+01:00. In the future: it waits, and appears at the first build after that moment. Year and month are those of its folder.',
  ),
  authors: z
    .array(reference('authors'))
    .min(1)
    .describe('Who signs it: names of files in content/authors, without .md.'),
  tags: z
    .array(reference('tags'))
    .min(1)
    .max(8)
    .describe('Subjects, from content/tags.yaml, the most telling first.'),
  story: reference('stories')
    .optional()
    .describe('The story it belongs to: the name of a file in content/stories, without .md.'),
  rumors: z
    .array(reference('rumors'))
    .default([])
    .describe(
      'The rumors it reports on, the main one first: names of files in content/rumors, without .md. Its readers are told when one changes.',
    ),
  cover: cover
    .optional()
    .describe('The picture on top. Left out: a drawn card stands in for it where one is needed.'),
  updates: z
    .array(update)
    .default([])
    .describe(
      'What was changed after publication, oldest first. Readers see the list; subscribers are told.',
    ),
  draft: z
    .boolean()
    .default(false)
    .describe('true: visible while writing (npm run dev), left out of the published site.'),
  aliases: z
    .array(alias())
    .default([])
    .describe(
      'Earlier addresses of this article, oldest first, such as /2021/11/old-name/. Each leads here for ever; subscribers know the article by the first.',
    ),
});

/** What an article's frontmatter says, defaults filled in. */
export type ArticleData = z.output<typeof article>;
