import { nearest } from '../../domain/nearest.ts';
import { readArguments } from '../shared/arguments.ts';
import type { Answers } from '../shared/fields.ts';
import type { Kind } from './kinds.ts';
import { fieldsOf, kindNames } from './kinds.ts';
import { words } from './words.ts';

/**
 * Reads the command line: `article --title "…" --tag a --tag b`. Everything
 * wrong with it is told at once.
 */
export function readOptions(argv: readonly string[]): CommandLine {
  const help = argv.includes('--help');
  const name = argv.find((word) => !word.startsWith('-'));
  const kind = kindNames.find((known) => known === name);
  if (kind === undefined) {
    const unknown = name === undefined ? [] : [words.unknownKind(name, nearest(name, kindNames))];
    return { kind, help, answers: {}, mistakes: unknown };
  }
  const { answers, mistakes } = readArguments(argv, fieldsOf(kind), 1);
  return { kind, help, answers, mistakes };
}

/** What the command line says. */
export interface CommandLine {
  /** Undefined when none was named, or none that is known. */
  readonly kind: Kind | undefined;
  readonly help: boolean;
  readonly answers: Answers;
  readonly mistakes: readonly string[];
}
