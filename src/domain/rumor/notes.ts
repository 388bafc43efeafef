import type { ArticleRecord } from '../records.ts';
import type { Rumor } from './rumor.ts';
import type { Transition } from './status.ts';
import { statusAt } from './status.ts';
import type { Status } from './statuses.ts';

/**
 * What the readers of an article must be told: each rumor it cites whose
 * status changed after publication. An article older than the first logged
 * report is taken to have told the rumor as it was first reported.
 *
 * @param rumors by id
 * @returns null when nothing changed
 */
export function articleNotes(
  article: ArticleRecord,
  rumors: ReadonlyMap<string, Rumor>,
): ArticleNotes | null {
  const published = Date.parse(article.data.published);
  const notes = [...new Set(article.data.rumors)]
    .flatMap((id) => rumors.get(id) ?? [])
    .flatMap((rumor) => statusNote(rumor, published) ?? [])
    .sort((a, b) => b.time - a.time);
  const latest = notes[0];
  return latest ? { latest, notes } : null;
}

function statusNote({ id, history }: Rumor, published: number): StatusNote | undefined {
  const changes = history.slice(1).filter(({ time }) => time > published);
  const last = changes.at(-1);
  const then = statusAt(history, published) ?? history[0]?.to;
  if (!last || !then) return undefined;
  const { at, time, to, because } = last;
  return { rumor: id, then, now: to, at, time, because, changes };
}

/** All notes of an article. */
export interface ArticleNotes {
  /** The newest of them: the one on top. */
  readonly latest: StatusNote;
  /** One for each rumor that changed, newest first; at one moment in the order in which it cites them. */
  readonly notes: readonly StatusNote[];
}

/** What changed about one rumor since the article went out. */
export interface StatusNote {
  /** Id of the rumor. */
  readonly rumor: string;
  /** The status that the article's first readers could know. */
  readonly then: Status;
  /** Today's status. The same as `then` when it has come back to it. */
  readonly now: Status;
  /** When it last changed (RFC 3339, as the editor wrote it). */
  readonly at: string;
  /** The same in milliseconds since 1970. */
  readonly time: number;
  /** What made it change last. */
  readonly because: Transition['because'];
  /** Every change since publication, oldest first. */
  readonly changes: readonly Transition[];
}
