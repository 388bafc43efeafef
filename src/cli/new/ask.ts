import type { Readable, Writable } from 'node:stream';
import { autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Choices } from './choices.ts';
import { slugOf } from './compose.ts';
import type { Answer, Answers, Field, Kind } from './kinds.ts';
import { fieldsOf, kindNames } from './kinds.ts';
import { reviewAnswer } from './review.ts';
import { words } from './words.ts';

/** Stands for “none” among choices, as no id can be empty. */
const NONE = '';

/** Which kind of content to start, or undefined when the editor gave up. */
export async function askKind(streams: Streams): Promise<Kind | undefined> {
  const options = kindNames.map((value) => ({ value, label: words.kinds[value] }));
  const kind = await select({ ...streams, message: words.which, options });
  return isCancel(kind) ? undefined : kind;
}

/**
 * Asks for whatever hasn't been said yet, one question at a time.
 *
 * @returns all answers, or undefined when the editor gave up
 */
export async function askAnswers(
  kind: Kind,
  given: Answers,
  choices: Choices,
  streams: Streams,
): Promise<Answers | undefined> {
  const answers: Record<string, Answer | undefined> = { ...given };
  for (const [name, field] of fieldsOf(kind)) {
    // One question stands for both: now, or not yet.
    if (name === 'published' || answers[name] !== undefined) continue;
    if (name === 'draft' && answers['published'] !== undefined) continue;
    const answer = await ask(name, field, { kind, answers, choices, streams });
    // The symbol is clack's sign for having given up.
    if (typeof answer === 'symbol') return undefined;
    if (answer !== NONE) answers[name] = answer;
  }
  return answers;
}

function ask(
  name: string,
  field: Field,
  { kind, answers, choices, streams }: Interview,
): Promise<Answer | symbol> {
  const message = words.fields[name] ?? name;
  if (field.type === 'flag') return askPublication(streams);
  const options = field.from
    ? choices[field.from].map(({ id, label }) => ({ value: id, label, hint: id }))
    : [];
  if (field.type === 'list') {
    return autocompleteMultiselect({
      ...streams,
      message,
      options,
      required: true,
      placeholder: words.search,
      validate: (value) => reviewAnswer(field, [value ?? []].flat(), choices)[0],
    });
  }
  if (field.from)
    return select({ ...streams, message, options: [{ value: NONE, label: words.noStory }, ...options] });
  const initialValue = name === 'slug' ? slugOf(kind, answers) : '';
  return text({
    ...streams,
    message,
    initialValue,
    validate: (value) => reviewAnswer(field, value ?? '', choices)[0],
  });
}

function askPublication(streams: Streams): Promise<boolean | symbol> {
  return select({
    ...streams,
    message: words.publication,
    options: [
      { value: true, label: words.draft },
      { value: false, label: words.now },
    ],
  });
}

/** Where questions are shown and answers typed. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

interface Interview {
  readonly kind: Kind;
  readonly answers: Answers;
  readonly choices: Choices;
  readonly streams: Streams;
}
