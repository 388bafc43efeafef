import { z } from 'astro/zod';
import { evidence } from '../../schema/evidence.ts';
import { verdict } from '../../schema/rumor.ts';
import type { Fields } from '../shared/fields.ts';

const { because, at, editor, outcome } = verdict.shape;

/** What a verdict can be. */
export const OUTCOMES = outcome.options;

/** What is said about a verdict besides the rumor and the outcome. Names are those of the options. */
export const fields = {
  because: { type: 'line', required: false, schema: because },
  evidence: { type: 'list', required: false, schema: z.array(evidence.shape.url) },
  describe: { type: 'list', required: false, schema: z.array(evidence.shape.describe) },
  at: { type: 'line', required: false, schema: at, past: true },
  editor: { type: 'line', required: false, schema: editor, from: 'authors' },
  yes: { type: 'flag', required: false, schema: z.boolean() },
  'dry-run': { type: 'flag', required: false, schema: z.boolean() },
} as const satisfies Fields;
