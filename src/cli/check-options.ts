import { parseArgs } from 'node:util';
import type { ProblemDictionary } from '../i18n/problems.ts';

/**
 * Reads the options of `npm run check`.
 *
 * @param args what stands after the command
 * @param words what to answer when they can't be understood
 */
export function readCheckOptions(
  args: readonly string[],
  words: ProblemDictionary['command'],
): (CheckOptions & { ok: true }) | { ok: false; message: string } {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      json: { type: 'boolean' },
      github: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      content: { type: 'string' },
    },
  });
  const stranger = tokens.find(
    ({ kind, ...token }) => kind !== 'option' || !('name' in token && NAMES.has(token.name)),
  );
  if (stranger) return { ok: false, message: words.unknownOption(args[stranger.index] ?? '') };
  const { content = 'content' } = values;
  if (typeof content !== 'string' || content === '')
    return { ok: false, message: words.missingValue('--content') };
  if (values.json && values.github) return { ok: false, message: words.conflict('--json', '--github') };
  const format = values.help ? 'help' : values.json ? 'json' : values.github ? 'github' : 'human';
  return { ok: true, format, content };
}

const NAMES: ReadonlySet<string> = new Set(['json', 'github', 'help', 'content']);

/** What was asked for. */
export interface CheckOptions {
  readonly format: 'human' | 'json' | 'github' | 'help';
  /** The content folder, from the present one. */
  readonly content: string;
}
