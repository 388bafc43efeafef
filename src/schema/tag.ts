import { z } from 'astro/zod';
import { slug, text } from './fields.ts';

/** One declared tag. */
export const tag = z.strictObject({
  slug: slug().describe(
    'The name in addresses and in articles: lower case, words joined by hyphens. Never changed.',
  ),
  label: text(40).describe('The name that readers see. May be changed at any time.'),
  description: text(200).describe('One sentence on top of the page of this tag.'),
});

/** The whole of `content/tags.yaml`. */
export const tags = z.array(tag);

/** What a declared tag says. */
export type TagData = z.output<typeof tag>;
