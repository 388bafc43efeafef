import type { LedgerLine } from '../ledger/ledger.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { LedgerContext } from './context.ts';
import { placeOf } from './context.ts';
import type { Whereabouts } from './whereabouts.ts';
import { createWhereabouts } from './whereabouts.ts';

/** Every article that went out is there: under its first address, of its date. */
export function checkArticles(context: LedgerContext): Problem[] {
  const { promises, doubts, standing } = context;
  const wrong = promises.filter(
    ({ what, id, time }) => what === 'article' && standing.get(id)?.time !== time && !doubts.article(id),
  );
  if (wrong.length === 0) return [];
  const whereabouts = createWhereabouts(context);
  return wrong.map((line) => wrongDate(line, context, whereabouts) ?? lost(line, context, whereabouts));
}

/** An article that has the id, and another date; undefined when none has the id. */
function wrongDate(
  line: LedgerLine,
  { ledger, standing }: LedgerContext,
  { newcomerOf }: Whereabouts,
): Problem | undefined {
  const { id, what } = line;
  const found = standing.get(id);
  if (!found) return undefined;
  // The article of that date is elsewhere: this is another one, at its address.
  const other = newcomerOf(line)?.body.file;
  if (other !== undefined) {
    const details = { id, what, found: found.what, file: found.file, other };
    return problem('id-reused', ledger.file, placeOf(line), details);
  }
  const details = { id, file: found.file, published: line.at, found: found.at };
  return problem('article-redated', ledger.file, placeOf(line), details);
}

function lost(line: LedgerLine, { ledger }: LedgerContext, { seek }: Whereabouts): Problem {
  const details = { id: line.id, published: line.at, ...seek(line) };
  return problem('article-lost', ledger.file, placeOf(line), details);
}
