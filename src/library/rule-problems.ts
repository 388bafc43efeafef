import type { Place, Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { toSlug } from '../domain/slugs.ts';
import type { Rule } from '../schema/fields.ts';
import { CONTROL, LINE_BREAK } from '../schema/fields.ts';
import { instantProblem } from './instant-problem.ts';

/** What is told of a text that breaks a rule of our own. */
export function ruleProblems(
  rule: Rule,
  value: string,
  { file, place, field, timeZone }: Context,
): Problem[] {
  const words = value.split('/').map(toSlug).filter(Boolean);
  switch (rule) {
    case 'line':
      return lineProblems(value.trim(), { file, place, field });
    case 'instant':
      return [instantProblem(file, place, field, value, timeZone)];
    case 'slug':
      return [problem('bad-id', file, place, { field, value, suggestion: words.join('-') || undefined })];
    case 'address': {
      const suggestion = words.length > 0 ? `/${words.join('/')}/` : undefined;
      return [problem('bad-alias', file, place, { field, value, suggestion })];
    }
  }
}

/** A text of several lines, or with characters that nobody sees. */
function lineProblems(text: string, { file, place, field }: Omit<Context, 'timeZone'>): Problem[] {
  const control = CONTROL.exec(text)?.[0].charCodeAt(0);
  return [
    ...(LINE_BREAK.test(text) ? [problem('line-break', file, place, { field })] : []),
    ...(control === undefined ? [] : [problem('control-character', file, place, { code: control })]),
  ];
}

/** Whose text it is. */
interface Context {
  readonly file: string;
  readonly place: Place;
  readonly field: string;
  /** IANA zone in which an example of a date is written. */
  readonly timeZone: string;
}
