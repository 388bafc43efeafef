import { z } from 'astro/zod';
import type { Path, PlaceOf } from '../domain/library.ts';
import { nearest } from '../domain/nearest.ts';
import type { ValueType } from '../domain/problem-details.ts';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { toSlug } from '../domain/slugs.ts';
import { ADDRESS, CONTROL, LINE_BREAK, ONE_LINE } from '../schema/fields.ts';
import { pathOf } from './flaws.ts';
import { instantProblem } from './instant-problem.ts';
import { isGroup, itemOf, keysAt, schemaAt, unwrapped } from './schema-shape.ts';

const TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  array: 'list',
  object: 'group',
  boolean: 'boolean',
  int: 'integer',
};

/**
 * Tells in our own kinds what zod found wrong in a value.
 *
 * @param value what was checked: the issues' paths lead into it
 */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], context: SchemaContext): Problem[] {
  const problems = issues.flatMap((issue) => {
    const path = pathOf(issue);
    return problemsOf(issue, { ...context, path, found: valueAt(context.value, path) });
  });
  // A misspelt key is one mistake: not also that the right one is missing.
  const misspelt = new Set(
    problems.map((found) => (found.kind === 'unknown-key' ? found.details.nearest : '')),
  );
  return problems.filter((found) => found.kind !== 'missing-key' || !misspelt.has(found.details.key));
}

/** A path as an editor would say it: `updates[1].at`. */
export function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

function problemsOf(issue: z.core.$ZodIssue, at: IssueContext): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, at));
    case 'invalid_type':
      return [typeProblem(issue, at)];
    case 'too_small':
    case 'too_big':
      return [sizeProblem(issue, at)];
    case 'invalid_value':
      return [choiceProblem(issue.values.map(String), at)];
    case 'invalid_format':
      return issue.pattern === String(ONE_LINE) ? lineProblems(at) : [formatProblem(issue, at)];
    default:
      return [
        instantProblem(at.file, at.placeOf(at.path), fieldName(at.path), String(at.found), at.timeZone),
      ];
  }
}

function unknownKey(key: string, { schema, path, file, placeOf }: IssueContext): Problem {
  const known = keysAt(schema, path);
  const place = placeOf([...path, key], 'key');
  return problem('unknown-key', file, place, { key, nearest: nearest(key, known), known });
}

function typeProblem(issue: z.core.$ZodIssueInvalidType, at: IssueContext): Problem {
  const { path, file, placeOf, found } = at;
  const key = path.at(-1);
  if (found === undefined && typeof key === 'string') {
    const place = placeOf(path.slice(0, -1), 'key');
    const example = exampleOf(schemaAt(at.schema, path));
    return problem('missing-key', file, place, { key, within: fieldName(path.slice(0, -1)), example });
  }
  const field = fieldName(path);
  if (found === null && path.length > 0) return problem('empty-value', file, placeOf(path), { field });
  const expected = TYPES[issue.expected] ?? 'text';
  return problem('wrong-type', file, placeOf(path), { field, expected, actual: typeOf(found) });
}

function sizeProblem(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, at: IssueContext): Problem {
  const { path, file, placeOf, found } = at;
  const place = placeOf(path);
  const field = fieldName(path);
  const count = Array.isArray(found) ? found.length : String(found).trim().length;
  const isList = issue.origin === 'array';
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    if (isList) return problem('too-many', file, place, { field, count, limit });
    return problem('too-long', file, place, { field, length: count, limit });
  }
  if (!isList) return problem('empty-value', file, place, { field });
  return problem('too-few', file, place, { field, count, limit: Number(issue.minimum) });
}

function choiceProblem(choices: readonly string[], { path, file, placeOf, found }: IssueContext): Problem {
  const value = String(found);
  const details = { field: fieldName(path), value, nearest: nearest(value, choices), choices };
  return problem('unknown-choice', file, placeOf(path), details);
}

/** A text of several lines, or with characters that nobody sees. */
function lineProblems({ path, file, placeOf, found }: IssueContext): Problem[] {
  const text = String(found).trim();
  const control = CONTROL.exec(text)?.[0].charCodeAt(0);
  return [
    ...(LINE_BREAK.test(text)
      ? [problem('line-break', file, placeOf(path), { field: fieldName(path) })]
      : []),
    ...(control === undefined ? [] : [problem('control-character', file, placeOf(path), { code: control })]),
  ];
}

function formatProblem(issue: z.core.$ZodIssueInvalidStringFormat, at: IssueContext): Problem {
  const { path, file, placeOf } = at;
  const details = { field: fieldName(path), value: String(at.found) };
  if (issue.format === 'url') return problem('bad-url', file, placeOf(path), details);
  const words = details.value.split('/').map(toSlug).filter(Boolean);
  if (issue.pattern === String(ADDRESS)) {
    const suggestion = words.length > 0 ? `/${words.join('/')}/` : undefined;
    return problem('bad-alias', file, placeOf(path), { ...details, suggestion });
  }
  return problem('bad-id', file, placeOf(path), { ...details, suggestion: words.join('-') || undefined });
}

/** What an editor could write for a missing key, as YAML on one line. */
function exampleOf(schema: z.core.$ZodType): string {
  const examples = z.globalRegistry.get(schema)?.['examples'];
  if (Array.isArray(examples)) return String(examples[0]);
  return itemOf(unwrapped(schema)) ? '[…]' : '…';
}

/** The value at `path`; undefined for a key that isn't there. */
function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(step)], rest);
  return isGroup(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : undefined;
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'group' : 'text';
}

/** What the issues are about. */
export interface SchemaContext {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly file: string;
  readonly placeOf: PlaceOf;
  /** IANA zone in which an example of a date is written. */
  readonly timeZone: string;
}

interface IssueContext extends SchemaContext {
  readonly path: Path;
  readonly found: unknown;
}
