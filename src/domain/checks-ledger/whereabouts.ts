import { unpublished } from '../article.ts';
import { articleEntryId } from '../feed/ids.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import { nearestBy } from '../nearest.ts';
import type { ArticleRecord } from '../records.ts';
import type { LedgerContext } from './context.ts';
import type { LostArticle } from './details.ts';
import { slugOf } from './slug-of.ts';

/** Looks for articles whose ids nobody has any more. */
export function createWhereabouts({ records, held, standing, now, urls }: LedgerContext): Whereabouts {
  const newcomers = records.articles.filter((record) => {
    const id = articleEntryId({ record });
    return !held.has(id) && standing.has(id);
  });
  const byDate = Map.groupBy(newcomers, ({ data }) => Date.parse(data.published));
  const byAlias = new Map(
    records.articles.flatMap((record) => record.data.aliases.map((alias) => [alias, record] as const)),
  );
  const byAddress = new Map(records.articles.map((record) => [urls.article(record.id), record]));

  /** The article that has an address, or had it, and yet has another id or is not published. */
  function holderOf(address: string): LostArticle | undefined {
    const own = byAddress.get(address);
    const holder = own ?? byAlias.get(address);
    if (!holder) return undefined;
    const { file } = holder.body;
    const first = articleEntryId({ record: holder });
    if (first !== address) return { reason: own ? 'alias' : 'order', file, first };
    // Were it published, nobody would look for it.
    return { reason: unpublished(holder, now)!, file };
  }

  function newcomerOf({ id, time }: LedgerLine): ArticleRecord | undefined {
    const sameDate = byDate.get(time) ?? [];
    return nearestTo(id, sameDate) ?? sameDate[0];
  }

  function seek(line: LedgerLine): LostArticle {
    const holder = holderOf(line.id);
    if (holder) return holder;
    const moved = newcomerOf(line);
    if (moved) return { reason: 'moved', file: moved.body.file };
    const file = `content/articles${line.id.slice(0, -1)}.md`;
    return { reason: 'missing', file, nearest: nearestTo(line.id, newcomers)?.body.file };
  }

  return { newcomerOf, seek };
}

/** The article whose name in addresses is like that of another address. */
function nearestTo(address: string, records: readonly ArticleRecord[]): ArticleRecord | undefined {
  const nearest = nearestBy(
    address,
    records.map(({ id }) => id),
    slugOf,
  );
  return records.find(({ id }) => id === nearest);
}

/** Where articles went. */
export interface Whereabouts {
  /** A published article of the date of a line that the ledger does not know: most likely the same, elsewhere. */
  readonly newcomerOf: (line: LedgerLine) => ArticleRecord | undefined;
  /** What became of an article that was published under the id of a line. */
  readonly seek: (line: LedgerLine) => LostArticle;
}
