import { z } from 'astro/zod';
import { instant, reference, text } from './fields.ts';

const address = () => z.url({ protocol: /^https?$/ });

/** Something that can be looked at: a post, a document, a page. */
export const evidence = z.strictObject({
  url: address()
    .optional()
    .describe('Where it stands or stood. Left out when the address is not known: then say what it showed.'),
  medium: text(40).optional().describe('What it was published on or in: weibo, x, youtube, press release.'),
  posted: instant()
    .optional()
    .describe('When it was published. Only the day known: noon of it. Left out when not even that is.'),
  state: z
    .enum(['live', 'deleted', 'edited', 'unavailable'])
    .default('live')
    .describe(
      'What became of it. live: still there. deleted: taken down. edited: changed since. unavailable: cannot be reached, and nobody knows why.',
    ),
  edited: instant().optional().describe('When it was changed, if that is known.'),
  deleted: instant()
    .optional()
    .describe('When it was taken down, or first seen to be gone. Needed for deleted.'),
  deletedBy: z
    .enum(['author', 'platform', 'unknown'])
    .optional()
    .describe('Who took it down: its author, the platform, or nobody knows.'),
  archived: z.array(address()).default([]).describe('Addresses of copies that can still be looked at.'),
  recovered: instant()
    .optional()
    .describe('When it came to light again after it was taken down. Needed with recoveredBy.'),
  recoveredBy: reference('sources')
    .optional()
    .describe('Who brought it to light again: the name of a file in content/sources, without .md.'),
  describe: text(400)
    .optional()
    .describe('What it showed, in words of our own: what stays when the thing itself is gone.'),
});

/** A piece of evidence, defaults filled in. */
export type Evidence = z.output<typeof evidence>;
