import type { z } from 'astro/zod';
import type { Path } from '../domain/library.ts';
import { nearest } from '../domain/nearest.ts';
import { keysAt } from './schema-shape.ts';

/**
 * Where a value is not what the schema wants. A misspelt key stands for the one
 * that was meant: that value is not missing, it is only not readable.
 */
export function flawsIn(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  value: unknown,
): Path[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code !== 'unrecognized_keys') return [path];
    const known = keysAt(schema, path, value);
    return issue.keys.map((key) => [...path, nearest(key, known) ?? key]);
  });
}

/** The path of an issue in our own terms: YAML has no symbols for keys. */
export function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}
