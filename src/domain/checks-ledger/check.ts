import type { CheckContext } from '../check.ts';
import type { Problem } from '../problems.ts';
import { checkArticles } from './articles.ts';
import { checkChanges } from './changes.ts';
import type { LedgerCheck } from './context.ts';
import { openLedger } from './context.ts';
import { checkDigests } from './digests.ts';
import { checkRepeats } from './repeats.ts';
import { checkSettings } from './settings.ts';
import { checkUpdates } from './updates.ts';

/** What subscribers were told, against what the content says today. */
const CHECKS: readonly LedgerCheck[] = [
  checkRepeats,
  checkSettings,
  checkArticles,
  checkUpdates,
  checkChanges,
  checkDigests,
];

/**
 * Everything that was published must still be there, under the same id and of
 * the same date. Lines of a time after the edition's are not looked at: an older
 * edition is being made. Files with mistakes are given the benefit of the doubt.
 */
export function checkLedger({ library, edition, site }: CheckContext): Problem[] {
  if (!library.ledger) return [];
  const context = openLedger(library, library.ledger, edition, site);
  return CHECKS.flatMap((check) => check(context));
}
