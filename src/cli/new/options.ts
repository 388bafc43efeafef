import { parseArgs } from 'node:util';
import { nearest } from '../../domain/nearest.ts';
import type { Answer, Answers, Field, Kind } from './kinds.ts';
import { fieldsOf, kindNames } from './kinds.ts';
import { words } from './words.ts';

/**
 * Reads the command line: `article --title "…" --tag a --tag b`. Everything
 * wrong with it is told at once.
 */
export function readOptions(argv: readonly string[]): CommandLine {
  const name = argv.find((word) => !word.startsWith('-'));
  const kind = kindNames.find((known) => known === name);
  if (kind === undefined) {
    const unknown = name === undefined ? [] : [words.unknownKind(name, nearest(name, kindNames))];
    return { kind, help: argv.includes('--help'), answers: {}, mistakes: unknown };
  }
  const fields = new Map(fieldsOf(kind));
  const tokens = tokensOf(argv, fields).filter((token) => token.kind !== 'option-terminator');
  const mistakes = tokens.flatMap((token, index) => mistakesOf(token, tokens[index - 1], { kind, fields }));
  return { kind, help: argv.includes('--help'), answers: collect(tokens, fields), mistakes };
}

function tokensOf(argv: readonly string[], fields: ReadonlyMap<string, Field>) {
  const options = Object.fromEntries(
    [...fields].map(([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' } as const]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function mistakesOf(token: Token, previous: Token | undefined, { kind, fields }: Known): string[] {
  if (token.kind === 'positional') {
    // What follows an unknown option was meant as its value.
    const explained = previous?.kind === 'option' && !fields.has(previous.name);
    return token.value === kind || explained ? [] : [words.stray(token.value)];
  }
  if (token.kind !== 'option' || token.name === 'help') return [];
  const field = fields.get(token.name);
  if (!field) return [words.unknownOption(token.rawName, nearest(token.name, [...fields.keys()]))];
  return field.type !== 'flag' && token.value === undefined ? [words.withoutValue(token.rawName)] : [];
}

function collect(tokens: readonly Token[], fields: ReadonlyMap<string, Field>): Answers {
  const answers: Record<string, Answer> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = fields.get(token.name)?.type;
    if (type === 'flag') answers[token.name] = true;
    if (token.value === undefined) continue;
    if (type === 'line') answers[token.name] = token.value;
    if (type === 'list')
      answers[token.name] = [...([answers[token.name] ?? []].flat() as string[]), token.value];
  }
  return answers;
}

/** What the command line says. */
export interface CommandLine {
  /** Undefined when none was named, or none that is known. */
  readonly kind: Kind | undefined;
  readonly help: boolean;
  readonly answers: Answers;
  readonly mistakes: readonly string[];
}

type Token = ReturnType<typeof tokensOf>[number];

interface Known {
  readonly kind: Kind;
  readonly fields: ReadonlyMap<string, Field>;
}
