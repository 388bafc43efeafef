import { parseArgs } from 'node:util';
import { nearest } from '../../domain/nearest.ts';
import type { Answer, Answers, Field, Fields } from './fields.ts';
import { words } from './words.ts';

/**
 * Reads a command line: `article --title "…" --tag a --tag b`. Everything
 * wrong with it is told at once.
 *
 * @param count how many words without an option the command takes
 */
export function readArguments(argv: readonly string[], fields: Fields, count: number): Arguments {
  const tokens = tokensOf(argv, fields).filter((token) => token.kind !== 'option-terminator');
  const positionals = tokens.filter((token, index) => isWord(token, tokens[index - 1], fields));
  const strays = new Set<Token>(positionals.slice(count));
  return {
    words: positionals.slice(0, count).flatMap(({ value }) => value ?? []),
    answers: collect(tokens, fields),
    mistakes: tokens.flatMap((token) => mistakesOf(token, fields, strays)),
  };
}

function tokensOf(argv: readonly string[], fields: Fields) {
  const options = Object.fromEntries(
    Object.entries(fields).map(([name, { type }]) => [
      name,
      { type: type === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** What follows an unknown option was meant as its value. */
function isWord(token: Token, previous: Token | undefined, fields: Fields): boolean {
  return token.kind === 'positional' && (previous?.kind !== 'option' || fields[previous.name] !== undefined);
}

function mistakesOf(token: Token, fields: Fields, strays: ReadonlySet<Token>): string[] {
  if (token.kind === 'positional') return strays.has(token) ? [words.stray(token.value)] : [];
  if (token.kind !== 'option' || token.name === 'help') return [];
  const field = fields[token.name];
  if (!field) return [words.unknownOption(token.rawName, nearest(token.name, Object.keys(fields)))];
  return field.type !== 'flag' && token.value === undefined ? [words.withoutValue(token.rawName)] : [];
}

function collect(tokens: readonly Token[], fields: Fields): Answers {
  const answers: Record<string, Answer> = {};
  for (const token of tokens) {
    const field = token.kind === 'option' ? fields[token.name] : undefined;
    if (token.kind !== 'option' || !field) continue;
    const answer = answerOf(field, token.value, answers[token.name]);
    if (answer !== undefined) answers[token.name] = answer;
  }
  return answers;
}

function answerOf({ type }: Field, value: string | undefined, earlier: Answer | undefined) {
  if (type === 'flag') return true;
  if (value === undefined || type === 'line') return value;
  return [...(Array.isArray(earlier) ? (earlier as readonly string[]) : []), value];
}

type Token = ReturnType<typeof tokensOf>[number];

/** What a command line says. */
export interface Arguments {
  /** The words without an option, as many as the command takes. */
  readonly words: readonly string[];
  readonly answers: Answers;
  readonly mistakes: readonly string[];
}
