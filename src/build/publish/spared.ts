import type { Archive } from '../../domain/archive.ts';
import type { Traces } from '../../domain/reach.ts';
import { reachedArticles } from '../../domain/reach.ts';
import { site } from '../../site.ts';
import { urls } from '../../views/urls.ts';
import { pageFile } from '../render/page.ts';
import type { Ledger } from './ledger.ts';

/**
 * Articles that no edit since the last build has reached, and whose pages stand as they were written: each with the
 * file of its page. They need not be listed. None where time has changed something since.
 *
 * @param now the archive's traces
 * @param ready files of pages that stand as they were written
 */
export function sparedArticles(
  archive: Archive,
  now: Traces,
  { traces, validity }: Pick<Ledger, 'traces' | 'validity'>,
  ready: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isOfThisTime = validity && validity.from <= archive.now && archive.now < validity.until;
  const reached =
    traces && isOfThisTime ? reachedArticles(archive, { before: traces, now }, site.cards) : undefined;
  if (!reached) return new Map();
  const unreached = archive.articles.filter(({ id }) => !reached.has(id));
  const files = unreached.map(
    ({ id }) => [id, pageFile({ pathname: urls.article(id), type: 'page' })] as const,
  );
  return new Map(files.filter(([, file]) => ready.has(file)));
}
