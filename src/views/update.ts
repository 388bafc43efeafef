import type { Update } from '../domain/feed/entry.ts';
import { instantName } from '../domain/instant-name.ts';
import type { Moment } from '../i18n/dates.ts';
import { moment } from '../i18n/dates.ts';

/** One entry of an article's update log. */
export interface UpdateView {
  /** Names it among those of its article: the `id` of its element on the page. */
  readonly id: string;
  readonly kind: Update['kind'];
  readonly at: Moment;
  readonly note: string;
}

/** An entry of the log as readers are told it. */
export function updateView({ kind, at, note }: Update): UpdateView {
  return { id: instantName(Date.parse(at)), kind, at: moment(at), note };
}
