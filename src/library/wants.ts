import { z } from 'astro/zod';
import type { ValueType, Want } from '../domain/problem-details.ts';
import { fieldsOf, noteOf, optionsOf, written } from './schema-shape.ts';

const TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'group',
  record: 'group',
  null: 'nothing',
};

/** What an editor could write for a format, as far as the pattern of the format allows it. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  email: ['nome@example.com'],
  url: ['https://example.com/'],
  date: ['2021-11-20'],
  time: ['09:30:00', '09:30'],
  datetime: ['2021-11-20T09:30:00Z', '2021-11-20T09:30Z', '2021-11-20T09:30:00'],
  duration: ['P1DT12H'],
  uuid: ['123e4567-e89b-42d3-a456-426614174000'],
  ipv4: ['192.0.2.1'],
  ipv6: ['2001:db8::1'],
  e164: ['+390612345678'],
};

/** The date of an instant at midnight UTC says all of it. */
const MIDNIGHT = 'T00:00:00.000Z';

/** The type that an issue asks for, where YAML has a word for it. */
export function typeWanted(
  issue: z.core.$ZodIssueInvalidType,
  schema: z.core.$ZodType,
): ValueType | undefined {
  const inner = written(schema);
  return inner instanceof z.ZodNumber && inner.format?.includes('int') ? 'integer' : TYPES[issue.expected];
}

/**
 * What would have done in place of a value.
 *
 * @param schema of the value
 */
export function wantsOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, value: unknown): Want[] {
  if (issue.message !== '') return [{ rule: 'words', words: issue.message }];
  switch (issue.code) {
    case 'invalid_type':
      return [typeWant(issue, schema)];
    case 'invalid_value':
      return [{ rule: 'choice', choices: issue.values.map(String) }];
    case 'too_small':
      return [limitWant(issue, issue.minimum, issue.inclusive === false ? 'above' : 'from')];
    case 'too_big':
      return [limitWant(issue, issue.maximum, issue.inclusive === false ? 'below' : 'to')];
    case 'not_multiple_of':
      return [{ rule: 'multiple', of: issue.divisor }];
    case 'invalid_format':
      return [formatWant(issue, schema)];
    case 'invalid_union':
      return alternatives(issue, schema, value);
    case 'invalid_key':
      return issue.issues.slice(0, 1).flatMap((inner) => wantsOf(inner, schema, value));
    default:
      return [described(schema) ?? { rule: 'other' }];
  }
}

/** What could be written instead: the schema's own example, or that of a format. */
export function exampleFor(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string | undefined {
  const own = noteOf(schema, 'examples');
  if (Array.isArray(own)) return String(own[0]);
  if (issue.code !== 'invalid_format') return undefined;
  const pattern = expressionOf(issue.pattern ?? '');
  return EXAMPLES[issue.format]?.find((example) => pattern.test(example));
}

/** Whether an address fails for what stands before its colon. */
export function isAboutScheme(issue: z.core.$ZodIssueInvalidStringFormat): boolean {
  return 'note' in issue && issue.note === 'Invalid protocol';
}

function typeWant(issue: z.core.$ZodIssueInvalidType, schema: z.core.$ZodType): Want {
  if (issue.expected === 'date') return { rule: 'date' };
  const type = typeWanted(issue, schema);
  return type === undefined ? { rule: 'other' } : { rule: 'type', type };
}

function limitWant(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  limit: number | bigint,
  relation: 'from' | 'above' | 'to' | 'below',
): Want {
  const { origin, exact = false } = issue;
  if (origin === 'string' || origin === 'array') {
    const of = origin === 'string' ? 'characters' : 'items';
    const least = issue.code === 'too_small' ? 'least' : 'most';
    return { rule: 'length', of, relation: exact ? 'exactly' : least, count: Number(limit) };
  }
  if (origin === 'date') {
    const date = new Date(Number(limit)).toISOString();
    return { rule: 'limit', of: 'date', relation, limit: date.replace(MIDNIGHT, '') };
  }
  return origin === 'number' || origin === 'int'
    ? { rule: 'limit', of: 'number', relation, limit: String(limit) }
    : { rule: 'other' };
}

function formatWant(issue: z.core.$ZodIssueInvalidStringFormat, schema: z.core.$ZodType): Want {
  const { format, pattern = '' } = issue;
  const source = expressionOf(pattern).source;
  switch (format) {
    case 'regex':
    case 'template_literal':
      return described(schema) ?? { rule: 'pattern', pattern: source };
    case 'starts_with':
      return { rule: 'start', text: textOf(issue, 'prefix') };
    case 'ends_with':
      return { rule: 'end', text: textOf(issue, 'suffix') };
    case 'includes':
      return { rule: 'part', text: textOf(issue, 'includes') };
    case 'url': {
      if (pattern === '') return { rule: 'format', format };
      const part = isAboutScheme(issue) ? 'scheme' : 'host';
      return described(schema) ?? { rule: 'address', part, pattern: source };
    }
    default:
      return { rule: 'format', format };
  }
}

/** All that would have done, each once. */
function alternatives(issue: z.core.$ZodIssueInvalidUnion, schema: z.core.$ZodType, value: unknown): Want[] {
  const options = optionsOf(written(schema));
  const wants = issue.errors.flatMap((issues, index): Want[] => {
    const option = options[index] ?? schema;
    const keys = [...fieldsOf(written(option)).keys()];
    if (keys.length > 0) return [{ rule: 'group', keys }];
    return issues.slice(0, 1).flatMap((inner) => wantsOf(inner, option, value));
  });
  const once = new Map(wants.map((want) => [JSON.stringify(want), want]));
  return once.size > 0 ? [...once.values()] : [described(schema) ?? { rule: 'other' }];
}

/** The sentence that a field has for its author. */
function described(schema: z.core.$ZodType): Want | undefined {
  const words = noteOf(schema, 'description');
  return typeof words === 'string' ? { rule: 'words', words } : undefined;
}

/** Zod gives some patterns as they are written in code, between slashes. */
function expressionOf(pattern: string): RegExp {
  const [, source = pattern, flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  return new RegExp(source, flags.replaceAll(/[gy]/g, ''));
}

function textOf(issue: z.core.$ZodIssueInvalidStringFormat, part: 'prefix' | 'suffix' | 'includes'): string {
  return String((issue as Readonly<Partial<Record<typeof part, unknown>>>)[part]);
}
