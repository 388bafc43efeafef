import { cancel, intro, outro } from '@clack/prompts';
import { site } from '../../site.ts';
import type { Streams } from './ask.ts';
import { askAnswers, askKind } from './ask.ts';
import type { Choices } from './choices.ts';
import { composeFile } from './compose.ts';
import type { Answers, Kind } from './kinds.ts';
import { readOptions } from './options.ts';
import { reviewAnswers } from './review.ts';
import { words } from './words.ts';
import { writeNew } from './write.ts';

/**
 * Starts a new content file from the command line's options, asking for what
 * they leave open when somebody is there to answer.
 *
 * @returns the exit code: 0 when written or given up, 1 when something has to be mended
 */
export async function startContent(argv: readonly string[], desk: Desk): Promise<number> {
  const { kind, help, answers, mistakes } = readOptions(argv);
  if (help) return say(desk, [words.usage]);
  if (desk.interactive && mistakes.length === 0) return interview(kind, answers, desk);
  if (kind === undefined) return refuse(desk, mistakes.length > 0 ? mistakes : [words.missingKind]);
  return finish(kind, answers, desk, mistakes);
}

async function interview(given: Kind | undefined, answers: Answers, desk: Desk): Promise<number> {
  intro(words.intro, desk.streams);
  const kind = given ?? (await askKind(desk.streams));
  const complete = kind && (await askAnswers(kind, answers, await desk.choices(), desk.streams));
  if (!complete) {
    cancel(words.cancelled, desk.streams);
    return 0;
  }
  outro(words.thanks, desk.streams);
  return finish(kind, complete, desk, []);
}

async function finish(kind: Kind, answers: Answers, desk: Desk, earlier: readonly string[]): Promise<number> {
  const mistakes = [...earlier, ...reviewAnswers(kind, answers, await desk.choices())];
  if (mistakes.length > 0) return refuse(desk, mistakes);
  const file = composeFile(kind, answers, { now: desk.now, timeZone: site.timeZone });
  if (!(await writeNew(desk.root, file))) return refuse(desk, [words.exists(file.file)]);
  return say(desk, [words.written(file.file), ...nextSteps(kind, answers)]);
}

function nextSteps(kind: Kind, answers: Answers): string[] {
  const { next } = words;
  const draft = answers['draft'] === true ? [next.draft] : [];
  return [kind === 'tag' ? next.tag : next.file, ...draft, next.look, next.check];
}

function refuse(desk: Desk, mistakes: readonly string[]): number {
  say(desk, [words.mistakes(mistakes.length), ...mistakes.map((mistake) => `  ${mistake}`), '', words.help]);
  return 1;
}

function say(desk: Desk, lines: readonly string[]): number {
  desk.streams.output.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Where the command works. */
export interface Desk {
  /** The project's folder. */
  readonly root: string;
  readonly now: Date;
  /** Whether somebody is there to answer. */
  readonly interactive: boolean;
  readonly streams: Streams;
  /** What can be chosen; read only when needed. */
  readonly choices: () => Promise<Choices>;
}
