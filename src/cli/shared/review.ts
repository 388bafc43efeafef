import { nearest } from '../../domain/nearest.ts';
import type { Choices } from './choices.ts';
import type { Answer, Answers, Field, Fields } from './fields.ts';
import { applies } from './fields.ts';
import { ONE_LINE } from '../../schema/fields.ts';
import { words } from './words.ts';

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
  const result = field.schema.safeParse(answer);
  if (!result.success) return result.error.issues.map((issue) => sentence(issue, answer, field));
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

function sentence(issue: Issue, answer: Answer, { labels }: Field): string {
  const [index] = issue.path;
  const value = String(Array.isArray(answer) && typeof index === 'number' ? answer[index] : answer);
  if (issue.code === 'too_big') return words.tooMuch(Number(issue.maximum), typeof answer === 'string');
  if (issue.code === 'too_small') return words.empty;
  if (issue.code === 'invalid_value') {
    const known = Object.keys(labels ?? {});
    return words.unknownId(value, nearest(value, known), known);
  }
  if (issue.code !== 'invalid_format') return words.badInstant(value);
  if (issue.pattern === String(ONE_LINE)) return words.notOneLine;
  return issue.format === 'url' ? words.badUrl(value) : words.badSlug(value);
}

/** What besides an answer decides whether it will do. */
export interface ReviewContext {
  readonly choices: Partial<Choices>;
  readonly now: Date;
}

type Issue = NonNullable<ReturnType<Field['schema']['safeParse']>['error']>['issues'][number];
