import type { Archive } from '../../domain/archive.ts';
import type { ArticleRecord } from '../../domain/records.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import { statusAt } from '../../domain/rumor/status.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import { t } from '../../i18n/index.ts';
import { tagLabel } from '../teaser.ts';
import { absolute, urls } from '../urls.ts';
import type { FeedAuthor, FeedCategory, FeedRumor } from './entry.ts';

/** Who signs an article. */
export function authorsOf(archive: Archive, { data }: ArticleRecord): FeedAuthor[] {
  return data.authors.map((id) => authorOf(archive, id));
}

/** An author by id. */
export function authorOf({ authors }: Archive, id: string): FeedAuthor {
  return { name: authors.get(id)?.data.name ?? id, url: absolute(urls.author(id)) };
}

/**
 * What an article is about: its tags, and the statuses of its rumors, each once.
 *
 * @param time when the statuses are looked at, in milliseconds since 1970; left out: today
 */
export function categoriesOf(archive: Archive, record: ArticleRecord, time = archive.now): FeedCategory[] {
  const statuses = new Set(rumorsOf(archive, record, time).map(({ status }) => status));
  return [
    ...record.data.tags.map((slug) => ({
      term: slug,
      label: tagLabel(archive, slug),
      scheme: absolute(urls.tags()),
    })),
    ...[...statuses].map(statusCategory),
  ];
}

/** The status of a rumor as a category. */
export function statusCategory(status: Status): FeedCategory {
  return { term: status, label: t.rumors.statuses[status], scheme: absolute(urls.rumors()) };
}

/** The rumors that an article reports on, as they stood at a time; those that nobody had reported yet left out. */
export function rumorsOf(archive: Archive, { data }: ArticleRecord, time = archive.now): FeedRumor[] {
  return data.rumors.flatMap((id) => {
    const rumor = archive.rumors.get(id);
    const status = rumor && statusAt(rumor.history, time);
    return rumor && status ? [rumorAs(rumor, status)] : [];
  });
}

/** A rumor with a status that it had. */
export function rumorAs({ id, record }: Rumor, status: Status): FeedRumor {
  return { id, url: absolute(urls.rumor(id)), statement: record.data.statement, status };
}
