import { articleEntryId, updateEntryId } from '../feed/ids.ts';
import type { LedgerLine, What } from '../ledger/ledger.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { ArticleRecord } from '../records.ts';
import type { LedgerContext } from './context.ts';
import { baseOf, placeOf } from './context.ts';
import { nearestTime } from './nearest-time.ts';

/** Words for items of an article's log. */
const KINDS: ReadonlySet<What> = new Set<What>(['update', 'correction', 'withdrawal']);

/** Every item of an article's log that subscribers were told is in it, and is what it was. */
export function checkUpdates(context: LedgerContext): Problem[] {
  const { promises, doubts, standing, ledger } = context;
  return promises
    .filter(({ what, id }) => KINDS.has(what) && !doubts.article(baseOf(id)))
    .flatMap((line) => {
      const { id, what } = line;
      const found = standing.get(id);
      if (!found) return lost(line, context);
      if (found.what === what) return [];
      const details = { id, file: found.file, what, found: found.what };
      return problem('id-reused', ledger.file, placeOf(line), details);
    });
}

/** With the article, its log is gone too: that is told of the article. */
function lost(line: LedgerLine, context: LedgerContext): Problem[] {
  const { standing, held, records, ledger } = context;
  const { id, what, at } = line;
  const base = baseOf(id);
  const file = standing.get(base)?.file;
  if (file === undefined && held.has(base)) return [];
  const record = records.articles.find((each) => articleEntryId({ record: each }) === base);
  const details = {
    id,
    file: file ?? `content/articles${base.slice(0, -1)}.md`,
    what,
    at,
    found: record && retimed(line, record, context),
  };
  return [problem('update-lost', ledger.file, placeOf(line), details)];
}

/** The moment of an item that nobody knows yet, the nearest. */
function retimed(line: LedgerLine, record: ArticleRecord, { held }: LedgerContext): string | undefined {
  const unknown = record.data.updates.filter((update) => !held.has(updateEntryId({ record }, update)));
  return nearestTime(
    line.time,
    unknown.map(({ at }) => at),
  );
}
