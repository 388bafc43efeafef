import { unpublished } from '../article.ts';
import { articleEntryId, changeEntryId, updateEntryId } from '../feed/ids.ts';
import type { ArticleRecord, Records, RumorRecord } from '../records.ts';
import { toRumor } from '../rumor/rumor.ts';
import type { Urls } from '../urls.ts';
import type { What } from './ledger.ts';

/**
 * Everything that the content says to subscribers at `now`, digests left out, by
 * id. The same as `siteEntries` of the archive, without the archive: this is
 * asked at every check, so that no more is made than it needs.
 *
 * @param now milliseconds since 1970
 */
export function standingEntries(
  { articles, rumors }: Pick<Records, 'articles' | 'rumors'>,
  { now, urls }: { readonly now: number; readonly urls: Urls },
): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const record of articles) if (!unpublished(record, now)) addArticle(standing, record, now);
  for (const record of rumors) addRumor(standing, record, now, urls);
  return standing;
}

function addArticle(standing: Map<string, Standing>, record: ArticleRecord, now: number): void {
  const { published: at, updates } = record.data;
  const { file } = record.body;
  const article = { record };
  standing.set(articleEntryId(article), { what: 'article', at, time: Date.parse(at), file });
  for (const { kind, at } of updates) {
    const time = Date.parse(at);
    if (time <= now) standing.set(updateEntryId(article, { at }), { what: kind, at, time, file });
  }
}

function addRumor(standing: Map<string, Standing>, record: RumorRecord, now: number, urls: Urls): void {
  const { file } = record.body;
  for (const change of toRumor(record, now).history) {
    const { at, time, to } = change;
    standing.set(changeEntryId(record, change, urls), { what: to, at, time, file });
  }
}

/** Something that is published. */
export interface Standing {
  readonly what: What;
  /** RFC 3339, as the editor wrote it. */
  readonly at: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The file that says it. */
  readonly file: string;
}
