import { unpublished } from '../article.ts';
import { articleEntryId, changeEntryId, updateEntryId } from '../feed/ids.ts';
import type { ArticleRecord, Records, RumorRecord } from '../records.ts';
import { toRumor } from '../rumor/rumor.ts';
import type { Urls } from '../urls.ts';
import type { What } from './ledger.ts';

/**
 * Everything that the content says to subscribers at `now`, digests left out, by
 * id. The same as `siteEntries` of the archive, without the archive: this is
 * asked at every check.
 *
 * @param now milliseconds since 1970
 */
export function standingEntries(
  { articles, rumors }: Pick<Records, 'articles' | 'rumors'>,
  { now, urls }: { readonly now: number; readonly urls: Urls },
): ReadonlyMap<string, Standing> {
  const published = articles.filter((record) => unpublished(record, now) === undefined);
  return new Map([
    ...published.flatMap((record) => ofArticle(record, now)),
    ...rumors.flatMap((record) => ofRumor(record, now, urls)),
  ]);
}

function ofArticle(record: ArticleRecord, now: number): (readonly [id: string, entry: Standing])[] {
  const { data, body } = record;
  const article = { record };
  const updates = data.updates.map(({ kind, at }) => ({ what: kind, at, time: Date.parse(at) }));
  return [
    [articleEntryId(article), standing('article', data.published, Date.parse(data.published), body.file)],
    ...updates
      .filter(({ time }) => time <= now)
      .map(
        ({ what, at, time }) =>
          [updateEntryId(article, { at }), standing(what, at, time, body.file)] as const,
      ),
  ];
}

function ofRumor(record: RumorRecord, now: number, urls: Urls): (readonly [id: string, entry: Standing])[] {
  return toRumor(record, now).history.map((change) => [
    changeEntryId(record, change, urls),
    standing(change.to, change.at, change.time, record.body.file),
  ]);
}

function standing(what: What, at: string, time: number, file: string): Standing {
  return { what, at, time, file };
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
