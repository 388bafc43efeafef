import { z } from 'astro/zod';
import { text } from './fields.ts';

/** The frontmatter of `content/pages/<slug>.md`. */
export const page = z.strictObject({
  title: text(80).describe('The title on top of the page and in the footer.'),
  description: text(300).describe('One or two sentences for search results and previews.'),
  order: z.int().default(100).describe('Place in the footer: lower comes first. Left out: after the others.'),
});

/** What a plain page's frontmatter says, defaults filled in. */
export type PageData = z.output<typeof page>;
