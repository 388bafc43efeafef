import { nearest } from '../../domain/nearest.ts';
import { createUrls } from '../../domain/urls.ts';
import { site } from '../../site.ts';
import type { Choices } from './choices.ts';
import { slugOf } from './compose.ts';
import type { Answer, Answers, Field, Kind } from './kinds.ts';
import { fieldsOf } from './kinds.ts';
import { words } from './words.ts';

/** Everything that is wrong with the answers, one sentence each, in the order of the questions. */
export function reviewAnswers(kind: Kind, answers: Answers, choices: Choices): string[] {
  const mistakes = fieldsOf(kind).flatMap(([name, field]) => {
    const answer = answers[name];
    if (answer !== undefined)
      return reviewAnswer(field, answer, choices).map((mistake) => `--${name}: ${mistake}`);
    return field.required ? [words.missing(`--${name}`, words.fields[name] ?? name)] : [];
  });
  return mistakes.length > 0 ? mistakes : reviewAddress(kind, slugOf(kind, answers), choices);
}

/** What is wrong with one answer, one sentence each. */
export function reviewAnswer(field: Field, answer: Answer, choices: Choices): string[] {
  const unknown = field.from ? unknownIds([answer].flat(), choices[field.from]) : [];
  if (unknown.length > 0) return unknown;
  const result = field.schema.safeParse(answer);
  return result.success ? [] : result.error.issues.map((issue) => sentence(issue, answer));
}

function reviewAddress(kind: Kind, slug: string, choices: Choices): string[] {
  if (slug === '') return [words.needsSlug];
  if (kind === 'tag' && choices.tags.some(({ id }) => id === slug)) return [words.exists(slug)];
  return kind === 'page' && createUrls(site.paths).reserved().includes(slug) ? [words.reserved(slug)] : [];
}

function unknownIds(ids: readonly Answer[], known: Choices['tags']): string[] {
  const candidates = known.map(({ id }) => id);
  return ids
    .filter((id) => typeof id === 'string')
    .filter((id) => !candidates.includes(id))
    .map((id) => words.unknownId(id, nearest(id, candidates), candidates));
}

function sentence(issue: Issue, answer: Answer): string {
  if (issue.code === 'too_big') return words.tooMuch(Number(issue.maximum), typeof answer === 'string');
  if (issue.code === 'too_small') return words.empty;
  if (issue.code === 'invalid_format') return words.badSlug(String(answer));
  return words.badInstant(String(answer));
}

type Issue = NonNullable<ReturnType<Field['schema']['safeParse']>['error']>['issues'][number];
