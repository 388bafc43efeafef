import { cancel, intro, outro } from '@clack/prompts';
import { site } from '../../site.ts';
import type { Choices } from '../shared/choices.ts';
import type { Desk } from '../shared/desk.ts';
import { refuse, say } from '../shared/desk.ts';
import type { Answers } from '../shared/fields.ts';
import { askAnswers, askKind } from './ask.ts';
import { composeFile, isDraft } from './compose.ts';
import type { Kind } from './kinds.ts';
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
export async function startContent(argv: readonly string[], desk: NewDesk): Promise<number> {
  const { kind, help, answers, mistakes } = readOptions(argv);
  if (help) return say(desk, [words.usage]);
  if (desk.interactive && mistakes.length === 0) return interview(kind, answers, desk);
  if (kind === undefined)
    return refuse(desk, mistakes.length > 0 ? mistakes : [words.missingKind], words.help);
  return finish(kind, answers, desk, mistakes);
}

async function interview(given: Kind | undefined, answers: Answers, desk: NewDesk): Promise<number> {
  intro(words.intro, desk.streams);
  const kind = given ?? (await askKind(desk.streams));
  const complete = kind && (await askAnswers(kind, answers, { ...desk, choices: await desk.choices() }));
  if (!complete) {
    cancel(words.cancelled, desk.streams);
    return 0;
  }
  outro(words.thanks, desk.streams);
  return finish(kind, complete, desk, []);
}

async function finish(
  kind: Kind,
  answers: Answers,
  desk: NewDesk,
  earlier: readonly string[],
): Promise<number> {
  const mistakes = [
    ...earlier,
    ...reviewAnswers(kind, answers, { choices: await desk.choices(), now: desk.now }),
  ];
  if (mistakes.length > 0) return refuse(desk, mistakes, words.help);
  const file = composeFile(kind, answers, { now: desk.now, timeZone: site.timeZone });
  if (!(await writeNew(desk.root, file))) return refuse(desk, [words.exists(file.file)], words.help);
  return say(desk, [words.written(file.file), ...nextSteps(kind, answers)]);
}

function nextSteps(kind: Kind, answers: Answers): string[] {
  const { next } = words;
  const draft = kind === 'article' && isDraft(answers) ? [next.draft] : [];
  const first = kind === 'tag' || kind === 'rumor' ? next[kind] : next.file;
  return [first, ...draft, next.look, next.check];
}

/** Where the command works. */
export interface NewDesk extends Desk {
  /** What can be chosen; read only when needed. */
  readonly choices: () => Promise<Choices>;
}
