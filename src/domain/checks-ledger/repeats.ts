import type { LedgerLine } from '../ledger/ledger.ts';
import { GONE, takeBack } from '../ledger/ledger.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { LedgerContext } from './context.ts';
import { placeOf } from './context.ts';

/** An id stands in the ledger once, unless it was taken back in between. */
export function checkRepeats({ ledger }: LedgerContext): Problem[] {
  const first = new Map<string, LedgerLine>();
  return ledger.lines.flatMap((line) => {
    const known = first.get(line.id);
    if (line.what === GONE) takeBack(first, line.id);
    else if (!known) first.set(line.id, line);
    else return problem('id-repeated', ledger.file, placeOf(line), { id: line.id, firstLine: known.line });
    return [];
  });
}
