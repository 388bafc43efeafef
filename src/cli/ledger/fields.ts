import { z } from 'astro/zod';
import type { Fields } from '../shared/fields.ts';

/** The options of the command. */
export const fields = {
  'dry-run': { type: 'flag', required: false, schema: z.boolean() },
} as const satisfies Fields;
