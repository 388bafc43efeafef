import { z } from 'astro/zod';
import { text } from './fields.ts';

/** The frontmatter of `content/sources/<id>.md`; the body says more of who it is. */
export const source = z.strictObject({
  name: text(80).describe('The name it is known by: Digital Chat Station.'),
  kind: z
    .enum(['leaker', 'analyst', 'outlet', 'certification', 'code', 'company'])
    .describe(
      'leaker: publishes what was not meant to be. analyst: forecasts for a living. outlet: a publication. certification: a public register. code: found in software. company: the maker itself, whose word is the official one.',
    ),
  platform: text(40).optional().describe('Where it publishes: Weibo, X, its own site.'),
  handle: text(80).optional().describe('Its name there, as written there.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where to find it: an https address.'),
  description: text(300).describe('One or two neutral sentences: who it is and what it usually knows.'),
  reply: text(1200)
    .optional()
    .describe('What the source answers to its track record here, in its own words. Printed beside it.'),
});

/** What a source's frontmatter says. */
export type SourceData = z.output<typeof source>;
/** What kind of voice a source is. */
export type SourceKind = SourceData['kind'];
