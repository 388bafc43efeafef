import { z } from 'astro/zod';

const image = z.object({ file: z.string(), digest: z.string(), width: z.int(), height: z.int() });

/** What a Markdown file holds besides its frontmatter, as the reader finds it out: `src/domain/records.ts` tells more. */
export const facts = z.object({
  body: z.object({
    file: z.string(),
    digest: z.string(),
    line: z.int(),
    words: z.int(),
    images: z.record(z.string(), image),
    links: z.array(z.string()),
  }),
  cover: image.optional(),
});

/** The circumstances of a build. */
export const edition = z.object({ now: z.iso.datetime(), preview: z.boolean() });
