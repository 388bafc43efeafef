import type { z } from 'astro/zod';
import { nearest } from '../../domain/nearest.ts';
import { problemWords } from '../../i18n/problems.ts';
import { applySchema } from '../../library/apply-schema.ts';
import { wordsFor } from '../../library/report/messages.ts';
import { schemaProblems } from '../../library/schema-problems.ts';
import type { Rule } from '../../schema/fields.ts';
import { brokenRule } from '../../schema/fields.ts';
import { site } from '../../site.ts';
import type { Choices } from './choices.ts';
import type { Answer, Answers, Field, Fields } from './fields.ts';
import { applies } from './fields.ts';
import { words } from './words.ts';

const ruleSentences: Readonly<Record<Rule, (value: string) => string>> = {
  line: () => words.notOneLine,
  instant: (value) => words.badInstant(value),
  slug: (value) => words.badSlug(value),
  address: (value) => words.badSlug(value),
};

/**
 * Everything that is wrong with the answers, one sentence each, in the order of the fields.
 *
 * @param labelOf what a field is, in words
 */
export function reviewFields(
  fields: Fields,
  answers: Answers,
  { labelOf, ...context }: ReviewContext & { readonly labelOf: (name: string) => string },
): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = answers[name];
    const option = `--${name}`;
    if (!applies(field, answers)) return answer === undefined ? [] : [pointless(option, field)];
    if (answer !== undefined)
      return reviewAnswer(field, answer, context).map((mistake) => `${option}: ${mistake}`);
    return field.required ? [words.missing(option, labelOf(name))] : [];
  });
}

/** What is wrong with one answer, one sentence each. */
export function reviewAnswer(field: Field, answer: Answer, { choices, now }: ReviewContext): string[] {
  const unknown = field.from ? unknownIds([answer].flat(), choices[field.from] ?? []) : [];
  if (unknown.length > 0) return unknown;
  const { ok, issues } = applySchema(field.schema, answer);
  if (!ok) return issues.map((issue) => sentence(issue, answer, field));
  const isAhead = field.past === true && typeof answer === 'string' && Date.parse(answer) > now.getTime();
  return isAhead ? [words.future(answer)] : [];
}

function pointless(option: string, { only }: Field): string {
  const other = only?.value === undefined ? (only?.with ?? '') : `${only.with} ${only.value}`;
  return words.onlyWith(option, `--${other}`);
}

function unknownIds(ids: readonly Answer[], known: Choices['tags']): string[] {
  const candidates = known.map(({ id }) => id);
  return ids
    .filter((id) => typeof id === 'string')
    .filter((id) => !candidates.includes(id))
    .map((id) => words.unknownId(id, nearest(id, candidates), candidates));
}

function sentence(issue: z.core.$ZodIssue, answer: Answer, field: Field): string {
  const [index] = issue.path;
  const value = String(Array.isArray(answer) && typeof index === 'number' ? answer[index] : answer);
  const rule = brokenRule(issue);
  if (rule) return ruleSentences[rule](value);
  const isText = typeof answer === 'string';
  if (issue.code === 'too_big' && (!isText || issue.origin === 'string')) {
    return words.tooMuch(Number(issue.maximum), isText);
  }
  if (issue.code === 'too_small' && String(answer).trim() === '') return words.empty;
  if (issue.code === 'invalid_value' && field.labels) {
    const known = Object.keys(field.labels);
    return words.unknownId(value, nearest(value, known), known);
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') return words.badUrl(value);
  return sentenceOfCheck(issue, answer, field);
}

/** What the check would say of it. */
function sentenceOfCheck(issue: z.core.$ZodIssue, answer: Answer, { schema }: Field): string {
  const nowhere = { file: '', placeOf: () => ({ line: 1, column: 1 }), timeZone: site.timeZone };
  const { kinds } = problemWords[site.language];
  return schemaProblems([issue], { schema, value: answer, ...nowhere })
    .map((problem) => wordsFor(problem, kinds))
    .map(({ found, expected }) => `${found} ${expected}`)
    .join(' ');
}

/** What besides an answer decides whether it will do. */
export interface ReviewContext {
  readonly choices: Partial<Choices>;
  readonly now: Date;
}
