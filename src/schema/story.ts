import { z } from 'astro/zod';
import { text } from './fields.ts';

/** The frontmatter of `content/stories/<id>.md`; the body is the introduction of the hub. */
export const story = z.strictObject({
  title: text(80).describe('What readers follow: Serie Xiaomi 12.'),
  description: text(300).describe('One or two sentences: what the story is about.'),
});

/** What a story's frontmatter says. */
export type StoryData = z.output<typeof story>;
