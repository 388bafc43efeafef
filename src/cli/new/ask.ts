import { autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Choice } from '../shared/choices.ts';
import type { Streams } from '../shared/desk.ts';
import type { Answer, Answers, Field } from '../shared/fields.ts';
import { applies } from '../shared/fields.ts';
import type { ReviewContext } from '../shared/review.ts';
import { reviewAnswer } from '../shared/review.ts';
import { slugOf } from './compose.ts';
import type { Kind } from './kinds.ts';
import { fieldsOf, kindNames } from './kinds.ts';
import { labelOf, words } from './words.ts';

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
  context: InterviewContext,
): Promise<Answers | undefined> {
  const answers: Record<string, Answer | undefined> = { ...given };
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    if (!isOpen(name, field, answers)) continue;
    const answer = await ask(name, field, { ...context, kind, answers });
    // The symbol is clack's sign for having given up.
    if (typeof answer === 'symbol') return undefined;
    if (answer !== NONE) answers[name] = answer;
  }
  return answers;
}

function isOpen(name: string, field: Field, answers: Answers): boolean {
  // One question stands for both: now, or not yet.
  if (name === 'published' || (name === 'draft' && answers['published'] !== undefined)) return false;
  return answers[name] === undefined && applies(field, answers);
}

function ask(name: string, field: Field, interview: Interview): Promise<Answer | symbol> {
  if (field.type === 'flag') return askPublication(interview.streams);
  const message = labelOf(interview.kind, name);
  const options = optionsOf(field, interview);
  if (field.type === 'list') return askSeveral(message, field, options, interview);
  if (field.from || field.labels) return askOne(message, field, options, interview);
  return text({
    ...interview.streams,
    message,
    initialValue: name === 'slug' ? slugOf(interview.kind, interview.answers) : '',
    validate: (value = '') =>
      value === '' && !field.required ? undefined : reviewAnswer(field, value, interview)[0],
  });
}

function optionsOf({ from, labels = {} }: Field, { choices }: Interview): readonly Choice[] {
  return from ? (choices[from] ?? []) : Object.entries(labels).map(([id, label]) => ({ id, label }));
}

function askSeveral(message: string, field: Field, options: readonly Choice[], interview: Interview) {
  return autocompleteMultiselect({
    ...interview.streams,
    message,
    options: options.map(toOption),
    required: true,
    placeholder: words.search,
    validate: (value) => reviewAnswer(field, [value ?? []].flat(), interview)[0],
  });
}

/** Where there is nothing to choose from, the review tells what is missing. */
function askOne(message: string, field: Field, options: readonly Choice[], { streams }: Interview) {
  const none = field.required ? [] : [{ value: NONE, label: words.none }];
  const offered = [...none, ...options.map(toOption)];
  return offered.length > 0 ? select({ ...streams, message, options: offered }) : Promise.resolve(NONE);
}

function toOption({ id, label }: Choice) {
  return { value: id, label, hint: id };
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

interface InterviewContext extends ReviewContext {
  readonly streams: Streams;
}

interface Interview extends InterviewContext {
  readonly kind: Kind;
  readonly answers: Answers;
}
