import { z } from 'astro/zod';
import type { Fields } from '../shared/fields.ts';

const path = z.string().min(1);

/** The options of the command. */
export const fields = {
  dir: { type: 'line', required: false, schema: path },
  state: { type: 'line', required: false, schema: path },
  'dry-run': { type: 'flag', required: false, schema: z.boolean() },
} as const satisfies Fields;
