import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { instant, reference, text } from './fields.ts';

/** One entry of a rumor's log: a source takes a stance. */
export const report = z.strictObject({
  source: reference('sources').describe('Who says it: the name of a file in content/sources, without .md.'),
  at: instant().describe('When it was said: date, time and zone. Only the day known: noon of it.'),
  stance: z
    .enum(['supports', 'denies', 'comments'])
    .describe(
      'supports: says it is so. denies: says it is not. comments: speaks of it without taking sides.',
    ),
  basis: z
    .enum(['document', 'firsthand', 'relay', 'opinion'])
    .describe(
      'What it rests on. document: something that can be shown. firsthand: own knowledge. relay: someone else said so. opinion: a guess; never counts as support or denial.',
    ),
  relayOf: reference('sources')
    .optional()
    .describe('For a relay: whose word it passes on, as named there. Copies of one origin count once.'),
  withdrawn: instant()
    .optional()
    .describe(
      'When the source itself took it back. It stops counting then. Deleting a post is not taking it back.',
    ),
  evidence: z.array(evidence).default([]).describe('What can be looked at: posts, pictures, documents.'),
});

/** One ruling of the newsroom. */
export const verdict = z.strictObject({
  at: instant().describe('When the rumor was settled: date, time and zone. Only the day known: noon of it.'),
  outcome: z
    .enum(['confirmed', 'refuted', 'void', 'reopened'])
    .describe(
      'confirmed: it is so. refuted: it is not. void: can no longer be either, the thing was cancelled or replaced. reopened: the verdict before, or the expiry, is taken back.',
    ),
  because: text(300)
    .optional()
    .describe('The reason in one sentence that readers will see. Needed for void and reopened.'),
  evidence: z.array(evidence).default([]).describe('The proof. Needed for confirmed and refuted.'),
  editor: reference('authors').describe('Who rules: the name of a file in content/authors, without .md.'),
});

/** The frontmatter of `content/rumors/<id>.md`; the body says what is known and what is not. */
export const rumor = z.strictObject({
  statement: text(200).describe(
    'One sentence that will turn out true or false: Lo Xiaomi 12 Ultra ha una fotocamera realizzata con Leica. Half true? Split it in two.',
  ),
  kind: z
    .enum(['existence', 'feature', 'price', 'date', 'partnership'])
    .describe('What it is about. Sources are also scored by this.'),
  story: reference('stories').describe(
    'The story it belongs to: the name of a file in content/stories, without .md.',
  ),
  settledBy: text(200).describe('What would settle it: Annuncio ufficiale o prodotto in vendita.'),
  due: instant()
    .optional()
    .describe(
      'When silence itself becomes news: without a verdict, the rumor expires then. Left out: it never does.',
    ),
  parents: z
    .array(reference('rumors'))
    .default([])
    .describe('Rumors that must be true for this one to be: names of files in content/rumors, without .md.'),
  rivals: z
    .array(reference('rumors'))
    .default([])
    .describe('Rumors of which, together with this one, at most one can be confirmed.'),
  reports: z
    .array(report)
    .default([])
    .describe('Who said what and when, oldest first. Added to, never rewritten.'),
  verdicts: z
    .array(verdict)
    .default([])
    .describe('Our rulings, oldest first. A wrong one stays, and another after it takes it back.'),
});

/** What a rumor's frontmatter says, defaults filled in. */
export type RumorData = z.output<typeof rumor>;
/** One source taking a stance at a time, on some basis. */
export type Report = RumorData['reports'][number];
/** The newsroom's ruling on a rumor. */
export type Verdict = RumorData['verdicts'][number];
/** What a rumor is about: also the beat by which sources are scored. */
export type RumorKind = RumorData['kind'];
