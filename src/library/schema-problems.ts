import type { z } from 'astro/zod';
import type { Path, PlaceOf } from '../domain/library.ts';
import { nearest } from '../domain/nearest.ts';
import type { ValueType } from '../domain/problem-details.ts';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { brokenRule } from '../schema/fields.ts';
import { applySchema } from './apply-schema.ts';
import { pathOf } from './flaws.ts';
import { ruleProblems } from './rule-problems.ts';
import {
  isGroup,
  itemOf,
  keysAt,
  noteOf,
  optionsOf,
  schemaAt,
  unwrapped,
  valueAt,
  written,
} from './schema-shape.ts';
import { exampleFor, isAboutScheme, typeWanted, wantsOf } from './wants.ts';

/**
 * Tells in our own kinds what zod found wrong in a value.
 *
 * @param issues those of `applySchema`: their message is the owner's own, or empty
 */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], context: SchemaContext): Problem[] {
  const problems = issues.flatMap((issue) => {
    const inner = pathOf(issue);
    return problemsOf(issue, {
      ...context,
      inner,
      path: [...(context.within ?? []), ...inner],
      found: valueAt(context.value, inner),
    });
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
  const rule = brokenRule(issue);
  if (rule) {
    const { path, placeOf, found } = at;
    return ruleProblems(rule, String(found), { ...at, field: fieldName(path), place: placeOf(path) });
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, at));
  // Of a field that has to be there because of another, the owner's words tell more.
  const isTold = issue.code === 'custom' && issue.message !== '';
  const { found, path } = at;
  if (found === undefined && typeof path.at(-1) === 'string' && !isTold) return [missingKey(at)];
  if (found === null && path.length > 0 && !isTold) {
    return [problem('empty-value', at.file, at.placeOf(path), { field: fieldName(path) })];
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, at);
  return [(issue.message === '' ? plainProblem(issue, at) : undefined) ?? badValue(issue, at)];
}

/** A mistake for which there is a kind of its own. */
function plainProblem(issue: z.core.$ZodIssue, at: IssueContext): Problem | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue, at);
    case 'too_small':
    case 'too_big':
      return sizeProblem(issue, at);
    case 'invalid_value':
      return choiceProblem(issue.values, at);
    case 'invalid_format': {
      if (issue.format !== 'url' || !allowsWeb(issue)) return undefined;
      const details = { field: fieldName(at.path), value: String(at.found) };
      return problem('bad-url', at.file, at.placeOf(at.path), details);
    }
    default:
      return undefined;
  }
}

/** Whatever has no kind of its own: a rule of the site's owner. */
function badValue(issue: z.core.$ZodIssue, at: IssueContext): Problem {
  const { path, file, placeOf, inner } = at;
  const isKey = issue.code === 'invalid_key';
  const schema = schemaAt(at.schema, inner, at.value);
  const found = isKey ? path.at(-1) : at.found;
  return problem('bad-value', file, placeOf(path, isKey ? 'key' : 'value'), {
    field: fieldName(isKey ? path.slice(0, -1) : path),
    actual: typeOf(found),
    value: scalarText(found),
    wants: wantsOf(issue, schema, found),
    example: exampleFor(issue, schema),
  });
}

function unknownKey(key: string, { schema, inner, path, value, file, placeOf }: IssueContext): Problem {
  const known = keysAt(schema, inner, value);
  const place = placeOf([...path, key], 'key');
  return problem('unknown-key', file, place, { key, nearest: nearest(key, known), known });
}

function missingKey({ schema, inner, path, value, file, placeOf }: IssueContext): Problem {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const example = exampleOf(schemaAt(schema, inner, value));
  return problem('missing-key', file, placeOf(around, 'key'), { key, within: fieldName(around), example });
}

function typeProblem(issue: z.core.$ZodIssueInvalidType, at: IssueContext): Problem | undefined {
  const { path, file, placeOf, found } = at;
  const schema = unwrapped(schemaAt(at.schema, at.inner, at.value));
  const expected = typeWanted(issue, schema);
  const actual = typeOf(found);
  // What is written has the right type, and what is made of it has not.
  const isMade = schema !== written(schema) && applySchema(written(schema), found).ok;
  if (expected === undefined || expected === actual || isMade) return undefined;
  return problem('wrong-type', file, placeOf(path), { field: fieldName(path), expected, actual });
}

function sizeProblem(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  at: IssueContext,
): Problem | undefined {
  const { path, file, placeOf, found } = at;
  const place = placeOf(path);
  const field = fieldName(path);
  if (issue.origin === 'array' && Array.isArray(found)) {
    const count = found.length;
    return issue.code === 'too_big'
      ? problem('too-many', file, place, { field, count, limit: Number(issue.maximum) })
      : problem('too-few', file, place, { field, count, limit: Number(issue.minimum) });
  }
  if (issue.origin !== 'string') return undefined;
  const length = String(found).trim().length;
  if (issue.code === 'too_small')
    return length === 0 ? problem('empty-value', file, place, { field }) : undefined;
  if (issue.exact) return undefined;
  const limit = Number(issue.maximum);
  return problem('too-long', file, place, {
    field,
    length: length > limit ? length : String(found).length,
    limit,
  });
}

function choiceProblem(
  values: readonly unknown[],
  { path, file, placeOf, found }: IssueContext,
): Problem | undefined {
  const value = scalarText(found);
  if (value === undefined) return undefined;
  const field = fieldName(path);
  const choices = values.map(String);
  // Quotes around a number make a text of it, and a word without them may be read as something else.
  const meant = values[choices.indexOf(value)];
  if (meant !== undefined && typeof meant !== typeof found) {
    return problem('wrong-type', file, placeOf(path), {
      field,
      expected: typeOf(meant),
      actual: typeOf(found),
    });
  }
  const near = typeof found === 'string' ? nearest(value, choices) : undefined;
  return problem('unknown-choice', file, placeOf(path), { field, value, nearest: near, choices });
}

/** The alternative that is nearly right is told of as if it were the only one; otherwise all are named. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, at: IssueContext): Problem[] {
  if (issue.message !== '') return [badValue(issue, at)];
  if (issue.errors.length === 0) {
    const words = 'options' in issue ? issue.options : undefined;
    return [(words && choiceProblem(words, at)) ?? badValue(issue, at)];
  }
  const options = optionsOf(written(schemaAt(at.schema, at.inner, at.value)));
  const near = issue.errors
    .map((issues, index) => ({ issues, schema: options[index] }))
    .filter(({ issues }) => !issues.some(isOfAnotherType))
    .toSorted((a, b) => a.issues.length - b.issues.length);
  const [best, next] = near;
  if (!best?.schema || best.issues.length === next?.issues.length) return [badValue(issue, at)];
  return schemaProblems(best.issues, { ...at, schema: best.schema, value: at.found, within: at.path });
}

/** Whether an alternative was not meant at all. */
function isOfAnotherType({ code, path }: z.core.$ZodIssue): boolean {
  return (
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union')
  );
}

/** false where an https address would not do either: the scheme or the host is another. */
function allowsWeb(issue: z.core.$ZodIssueInvalidStringFormat): boolean {
  if (issue.pattern === undefined) return true;
  return isAboutScheme(issue) && new RegExp(issue.pattern).test('https');
}

/** What an editor could write for a missing key, as YAML on one line. */
function exampleOf(schema: z.core.$ZodType): string {
  const examples = noteOf(schema, 'examples');
  if (Array.isArray(examples)) return String(examples[0]);
  return itemOf(unwrapped(schema)) ? '[…]' : '…';
}

/** What is written, unless it is a list or a group. */
function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isGroup(value) ? 'group' : 'text';
}

/** What the issues are about. */
export interface SchemaContext {
  readonly schema: z.core.$ZodType;
  /** What was checked: the issues' paths lead into it. */
  readonly value: unknown;
  /** Where the value stands in its file, if it is only a part of what is written there. */
  readonly within?: Path;
  readonly file: string;
  readonly placeOf: PlaceOf;
  /** IANA zone in which an example of a date is written. */
  readonly timeZone: string;
}

interface IssueContext extends SchemaContext {
  /** From the value that was checked. */
  readonly inner: Path;
  /** From the root of the file. */
  readonly path: Path;
  readonly found: unknown;
}
