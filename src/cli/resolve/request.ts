import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../domain/nearest.ts';
import type { Records, RumorRecord } from '../../domain/records.ts';
import { SLUG } from '../../schema/fields.ts';
import { site } from '../../site.ts';
import { readArguments } from '../shared/arguments.ts';
import type { Choices } from '../shared/choices.ts';
import type { Answers } from '../shared/fields.ts';
import { instantIn } from '../shared/instant.ts';
import { reviewFields } from '../shared/review.ts';
import type { NewVerdict } from './append.ts';
import type { ResolveDesk } from './desk.ts';
import { fields, OUTCOMES } from './fields.ts';
import { reviewVerdict } from './rules.ts';
import { words } from './words.ts';

/** Understands the command line, or tells at once everything that is wrong with it. */
export function readRequest(argv: readonly string[], records: Records, desk: ResolveDesk): Request {
  const given = readArguments(argv, fields, 2);
  const { answers } = given;
  const [id, outcome] = given.words;
  const rumor = records.rumors.find((record) => record.id === id);
  const known = OUTCOMES.find((one) => one === outcome);
  const verdict = known && draftVerdict(known, answers, records, desk.now);
  const mistakes = [
    ...given.mistakes,
    ...(rumor ? [] : [unknownRumor(id, records, desk.root)]),
    ...(known ? [] : [unknownOutcome(outcome)]),
    ...reviewOptions(answers, records, desk),
    ...(rumor && verdict ? reviewVerdict(rumor, verdict, records, desk.now) : []),
  ];
  return rumor && verdict && mistakes.length === 0 ? { rumor, verdict, answers } : { mistakes };
}

/** Who can rule. */
export function editorsIn({ authors }: Records): Choices['authors'] {
  return authors.map(({ id, data }) => ({ id, label: data.name }));
}

function unknownRumor(id: string | undefined, { rumors }: Records, root: string): string {
  const ids = rumors.map((rumor) => rumor.id);
  if (id === undefined) return words.missingRumor(ids);
  const file = `content/rumors/${id}.md`;
  if (SLUG.test(id) && existsSync(join(root, file))) return words.brokenFile(file);
  return words.unknownId(id, nearest(id, ids), ids);
}

function unknownOutcome(outcome: string | undefined): string {
  if (outcome === undefined) return words.missingOutcome(OUTCOMES);
  return words.unknownOutcome(outcome, nearest(outcome, OUTCOMES), OUTCOMES);
}

function reviewOptions(answers: Answers, records: Records, { now, interactive }: ResolveDesk): string[] {
  const choices = { authors: editorsIn(records) };
  const isSilent = answers['yes'] === true || answers['dry-run'] === true;
  const isAnonymous = answers['editor'] === undefined && choices.authors.length !== 1;
  return [
    ...reviewFields(fields, answers, { choices, now, labelOf: (name) => name }),
    ...(isAnonymous && !interactive ? [words.missingEditor(choices.authors.map(({ id }) => id))] : []),
    ...(interactive || isSilent ? [] : [words.needsYes]),
  ];
}

/** The verdict as asked for. What is wrong in it by itself is left out: it is told anyway, and the rest can be checked. */
function draftVerdict(
  outcome: NewVerdict['outcome'],
  answers: Answers,
  { authors }: Records,
  now: Date,
): NewVerdict {
  const because = lineOf(answers, 'because');
  const evidence = [
    ...linesOf(answers, 'evidence').map((url) => ({ url })),
    ...linesOf(answers, 'describe').map((describe) => ({ describe })),
  ];
  return {
    at: fields.at.schema.safeParse(answers['at']).data ?? instantIn(site.timeZone, now),
    outcome,
    ...(because && { because }),
    ...(evidence.length > 0 && { evidence }),
    editor: lineOf(answers, 'editor') || (authors[0]?.id ?? ''),
  };
}

function lineOf(answers: Answers, name: string): string {
  const answer = answers[name];
  return typeof answer === 'string' ? answer.trim() : '';
}

function linesOf(answers: Answers, name: string): string[] {
  const answer = answers[name];
  return Array.isArray(answer) ? answer.map((line) => String(line).trim()) : [];
}

/** A verdict that may be written, or what speaks against it. */
export type Request = Ruling | { readonly mistakes: readonly string[] };

/** A verdict on a rumor. */
export interface Ruling {
  readonly rumor: RumorRecord;
  /** Its editor is the first author of all when nobody said who it is. */
  readonly verdict: NewVerdict;
  readonly answers: Answers;
}
