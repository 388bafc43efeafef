import { isReserved } from '../../domain/reserved.ts';
import { urls } from '../../views/urls.ts';
import type { Answers } from '../shared/fields.ts';
import type { ReviewContext } from '../shared/review.ts';
import { reviewFields } from '../shared/review.ts';
import { slugOf } from './compose.ts';
import type { Kind } from './kinds.ts';
import { fieldsOf } from './kinds.ts';
import { labelOf, words } from './words.ts';

/** Everything that is wrong with the answers, one sentence each, in the order of the questions. */
export function reviewAnswers(kind: Kind, answers: Answers, context: ReviewContext): string[] {
  const label = (name: string) => labelOf(kind, name);
  const mistakes = reviewFields(fieldsOf(kind), answers, { ...context, labelOf: label });
  return mistakes.length > 0 ? mistakes : reviewAddress(kind, slugOf(kind, answers), context);
}

function reviewAddress(kind: Kind, slug: string, { choices }: ReviewContext): string[] {
  if (slug === '') return [words.needsSlug];
  if (kind === 'tag' && choices.tags?.some(({ id }) => id === slug)) return [words.exists(slug)];
  return kind === 'page' && isReserved(slug, urls) ? [words.reserved(slug)] : [];
}
