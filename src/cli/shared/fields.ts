import type { z } from 'astro/zod';
import type { Source } from './choices.ts';

/** A line of text that has to be given. */
export function line(schema: z.ZodType): Field {
  return { type: 'line', required: true, schema };
}

/** Several values, at least one of them, from content that is there. */
export function list(schema: z.ZodType, from: Source): Field {
  return { type: 'list', required: true, schema, from };
}

/** The id of other content. */
export function pointer(schema: z.ZodType, from: Source): Field {
  return { ...line(schema), from };
}

/**
 * One word out of a few.
 *
 * @param labels what people know each word by
 */
export function choice(schema: z.ZodType, labels: Readonly<Record<string, string>>): Field {
  return { ...line(schema), labels };
}

/** One thing to be said on the command line or in answer to a question. */
export interface Field {
  /** A line of text, several of them, or yes. */
  readonly type: 'line' | 'list' | 'flag';
  readonly required: boolean;
  /** What the content's schema accepts as the value. */
  readonly schema: z.ZodType;
  /** Where the ids come from among which one chooses. */
  readonly from?: Source;
  /** The words among which one chooses, with what people know them by. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Another field without which this one has no sense, and the value that it must have, if only one will do. */
  readonly only?: { readonly with: string; readonly value?: string };
  /** true for a moment that must not lie ahead. */
  readonly past?: boolean;
}

/** Fields by the name of their option, in the order of the questions. */
export type Fields = Readonly<Record<string, Field>>;

/** What was said so far, by field. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
export type Answer = string | readonly string[] | boolean;

/** Whether a field has a sense after what was said. */
export function applies({ only }: Field, answers: Answers): boolean {
  const other = only && answers[only.with];
  return only === undefined || (only.value === undefined ? other !== undefined : other === only.value);
}
