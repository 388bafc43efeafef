import { z } from 'astro/zod';
import { text } from './fields.ts';

const link = z.strictObject({
  label: text(40).describe('The name of the place, as readers see it: Mastodon.'),
  url: z.url({ protocol: /^https$/ }).describe('The whole address, starting with https://.'),
});

/** The frontmatter of `content/authors/<id>.md`; the body is a longer biography. */
export const author = z.strictObject({
  name: text(80).describe('The name as it is signed.'),
  role: text(80).describe('What they do in the newsroom: Telefonia, Mercati, Fotografia.'),
  fictional: z
    .boolean()
    .default(false)
    .describe('true: this person was made up for the sample content, and the page says so.'),
  links: z.array(link).default([]).describe('Where else to find them: label and https address.'),
});

/** What an author's frontmatter says, defaults filled in. */
export type AuthorData = z.output<typeof author>;
