import { z } from 'astro/zod';

/** RFC 3339 date-time: the zone is required, seconds may be left out as editors do. */
export const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Lower-case words joined by hyphens: the shape of every id and slug. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An address from the site's root, with a slash at both ends. */
export const ADDRESS = /^\/([\w-]+\/)+$/;

/** Rules of ours, each with a wording of its own. */
const RULES = ['line', 'instant', 'slug', 'address'] as const;

/** What ends a line, on any system. */
export const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** Controls other than tab and line ends, and marks that turn the direction of the line round. */
export const CONTROL =
  // eslint-disable-next-line no-control-regex -- they are what it is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Nothing of either. */
// eslint-disable-next-line no-control-regex -- they are what it is about
export const ONE_LINE = /^[^\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$/;

/** A line of text that says something. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(matches(ONE_LINE), rule('line'))
    .meta({ pattern: ONE_LINE.source });

/** A moment with its zone, kept as written (RFC 3339). */
export const instant = () =>
  z
    .string()
    .refine(isInstant, rule('instant'))
    .meta({ pattern: INSTANT.source, examples: ['2021-11-20T09:30:00+01:00'] });

/**
 * The id of another content file: its file name without the ending. Which ids
 * there are is for the check to say, and so are those that nothing can have.
 */
export const reference = (collection: Exclude<Collection, 'articles' | 'pages'>) =>
  z.string().min(1).meta({ reference: collection, pattern: SLUG.source });

/** The id or slug of this very entry. */
export const slug = () => z.string().refine(matches(SLUG), rule('slug')).meta({ pattern: SLUG.source });

/** An earlier address of this very entry. */
export const alias = () =>
  z.string().refine(matches(ADDRESS), rule('address')).meta({ pattern: ADDRESS.source });

/** The rule of ours that a value breaks; undefined for all that Zod or the site's owner wants of it. */
export function brokenRule(issue: z.core.$ZodIssue): Rule | undefined {
  const name: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  return RULES.find((known) => known === name);
}

/** What a rule gives its issues, so that whoever words them need not guess whose they are. */
function rule(name: Rule) {
  return { params: { rule: name } };
}

function matches(shape: RegExp): (value: string) => boolean {
  return (value) => shape.test(value);
}

/** true for a moment that exists: `2021-02-30T10:00:00Z` has the right shape and doesn't. */
function isInstant(value: string): boolean {
  const parts = INSTANT.exec(value);
  const month = Number(parts?.[2]) - 1;
  // A day too many is carried over into the next month.
  return (
    parts !== null && new Date(Date.UTC(Number(parts[1]), month, Number(parts[3]))).getUTCMonth() === month
  );
}

/** Kinds of content, named as their folders are. */
export type Collection = 'articles' | 'authors' | 'tags' | 'stories' | 'pages' | 'rumors' | 'sources';

/** A rule of ours by its name. */
export type Rule = (typeof RULES)[number];
