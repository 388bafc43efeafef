import { hash } from 'node:crypto';
import type { Body } from '../domain/body.ts';
import type { Path, Reference, Source } from '../domain/library.ts';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { applySchema } from './apply-schema.ts';
import { readBody } from './body.ts';
import { collections } from './collections.ts';
import { flawsIn } from './flaws.ts';
import { splitFrontmatter, YAML_LINE } from './frontmatter.ts';
import { placesIn } from './positions.ts';
import { quickYaml } from './quick-yaml.ts';
import { collectReferences } from './references.ts';
import type { CollectionRules } from './rules.ts';
import { salvage } from './salvage.ts';
import type { SchemaContext } from './schema-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { decodeText } from './text.ts';
import { parseYaml } from './yaml.ts';

/** The opening fence stands for the frontmatter as a whole. */
const FENCE = { line: 1, column: 1, length: 3 };

const START = { line: 1, column: 1 };

/** What is known of a frontmatter that can't be read: nothing, from the root on. */
const UNREAD = { data: {}, flaws: [[]], references: [] };

/** Hexadecimal digits of a file's digest that are kept. */
const DIGITS = 16;

/** Characters below which no text takes the parser long. */
const HARMLESS = 20_000;

/** Lines that open so many quotes and lists at once are no text, and take the parser minutes. */
const ABYSS = /^(?:[ \t]*(?:[>*+-]|\d+[.)])){100}/m;

/**
 * Reads one Markdown file. Whatever is wrong with one part of it, the others are read.
 *
 * @param bytes the whole file
 * @param timeZone IANA zone in which examples of dates are written
 * @param rules what the frontmatter may say
 */
export function readSource(
  bytes: Buffer,
  identity: Identity,
  timeZone: string,
  rules: CollectionRules = collections[identity.collection],
): ReadSource {
  const { file } = identity;
  const decoded = decodeText(bytes, file);
  const digest = hash('sha256', bytes, 'hex').slice(0, DIGITS);
  if (decoded.text === undefined) return { ...unreadSource(identity), digest, problems: decoded.problems };

  const split = splitFrontmatter(decoded.text);
  const body = bodyOf(split.body, split.bodyLine, file);
  const problems = [...decoded.problems, ...body.problems];
  if (split.state !== 'found') {
    const { source, valid } = unreadSource(identity);
    if (!decoded.isGuess) problems.push(problem(`${split.state}-frontmatter`, file, START, {}));
    // An empty file lacks everything, and a wrong guess garbles everything, which is one mistake.
    const isText = split.body.trim() !== '' && !decoded.isGuess;
    return { source: { ...source, body: isText ? body.body : undefined }, valid, digest, problems };
  }

  const placeOf = placesIn(split.yaml, YAML_LINE, FENCE);
  const {
    valid,
    problems: mistakes,
    ...front
  } = frontmatterOf(split.yaml, rules, {
    file,
    placeOf,
    timeZone,
  });
  const source = { ...identity, ...front, body: body.body, placeOf } as Source;
  // A character that is in the file is told where it stands.
  const isTold = problems.some(({ kind }) => kind === 'control-character');
  const left = mistakes.filter(({ kind }) => !isTold || kind !== 'control-character');
  return { source, valid, digest, problems: [...problems, ...left] };
}

/** A file of which nothing could be read: its address is known all the same. */
export function unreadSource(identity: Identity): Pick<ReadSource, 'source' | 'valid'> {
  const source = { ...identity, ...UNREAD, body: undefined, placeOf: () => FENCE };
  return { source, valid: undefined };
}

function bodyOf(text: string, line: number, file: string): { body: Body | undefined; problems: Problem[] } {
  const abyss = text.length < HARMLESS ? null : ABYSS.exec(text);
  if (!abyss) return { body: readBody(text, line), problems: [] };
  const place = { line: line + text.slice(0, abyss.index).split('\n').length - 1, column: 1 };
  return { body: undefined, problems: [problem('too-deep', file, place, {})] };
}

function frontmatterOf(yaml: string, rules: CollectionRules, where: Where): Front {
  const quick = applySchema(rules.schema, quickYaml(yaml));
  if (!quick.ok) return carefully(yaml, rules, where);
  return {
    data: quick.data,
    flaws: [],
    references: collectReferences(rules.references, quick.data),
    valid: quick.data,
    problems: [],
  };
}

/** What can be said of a frontmatter with a mistake in it, or with a sign of one. */
function carefully(yaml: string, { schema, references }: CollectionRules, where: Where): Front {
  const parsed = parseYaml(yaml, where.file, YAML_LINE);
  if (!parsed.ok) return { ...UNREAD, valid: undefined, problems: parsed.problems };
  // A frontmatter without a line has everything to add, and nothing of a wrong type.
  const value = parsed.value ?? {};
  const result = applySchema(schema, value);
  const data = result.ok ? result.data : (salvage(schema, value) ?? {});
  return {
    data,
    flaws: flawsIn(result.issues, schema, value),
    references: collectReferences(references, data),
    valid: result.data,
    problems: [...parsed.problems, ...schemaProblems(result.issues, { schema, value, ...where })],
  };
}

/** A file's collection and id tell which type its data has. */
export type Identity = Pick<Source, 'collection' | 'id' | 'file' | 'placed'>;

/** One file, read. */
export interface ReadSource {
  readonly source: Source;
  /** What the frontmatter says, when all of it is as the schema wants it. */
  readonly valid: unknown;
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/** Whose frontmatter it is, and where its values stand. */
type Where = Pick<SchemaContext, 'file' | 'placeOf' | 'timeZone'>;

/** A frontmatter, read. */
interface Front {
  readonly data: unknown;
  readonly flaws: readonly Path[];
  readonly references: readonly Reference[];
  readonly valid: unknown;
  readonly problems: readonly Problem[];
}
