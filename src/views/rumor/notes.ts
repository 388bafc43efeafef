import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import { lastModified, withdrawal } from '../../domain/article.ts';
import { latest } from '../../domain/latest.ts';
import type { ArticleRecord } from '../../domain/records.ts';
import { articleNotes } from '../../domain/rumor/notes.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Link } from '../urls.ts';
import { hrefOf } from '../urls.ts';
import type { BecauseView } from './because.ts';
import { becauseView } from './because.ts';
import { rumorLink } from './names.ts';
import type { StatusView } from './status.ts';
import { statusOf } from './status.ts';

/** What became of a rumor since an article about it went out. */
export interface NoteView extends BecauseView {
  readonly rumor: Link;
  /** The status that the article's first readers could know. */
  readonly then: { readonly status: Status; readonly word: string };
  readonly now: StatusView;
}

/** A withdrawn article that this one leads to. */
export interface WithdrawnLinkView extends Link {
  readonly at: Moment;
  readonly because: string;
}

/** What the readers of an article must be told of its rumors, the newest change first. */
export function noteViews(archive: Archive, { record }: Article): NoteView[] {
  const { notes = [] } = articleNotes(record, archive.rumors) ?? {};
  return notes.map((note) => ({
    rumor: rumorLink(archive, note.rumor),
    then: { status: note.then, word: t.rumors.statuses[note.then] },
    now: statusOf({ to: note.now, at: note.at }),
    ...becauseView(archive, note.because),
  }));
}

/**
 * When what an article's readers are told last changed (RFC 3339): its newest
 * logged update, or the newest change of a rumor that it reports on.
 */
export function lastChange(archive: Archive, record: ArticleRecord): string {
  const noted = articleNotes(record, archive.rumors)?.latest.at;
  return noted === undefined ? lastModified(record) : latest([lastModified(record), noted])!;
}

/** The withdrawn articles that an article's text leads to. */
export function withdrawnLinks(archive: Archive, { record }: Article): WithdrawnLinkView[] {
  return record.body.links.flatMap((address) => {
    const cited = archive.articlesById.get(address.slice(1, -1));
    const gone = cited && withdrawal(cited.record);
    return cited && gone
      ? [{ label: cited.record.data.title, href: hrefOf(address), at: moment(gone.at), because: gone.note }]
      : [];
  });
}
