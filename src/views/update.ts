import type { ArticleRecord } from '../domain/records.ts';
import type { Moment } from '../i18n/dates.ts';
import { moment } from '../i18n/dates.ts';

/** One entry of an article's update log. */
export interface UpdateView {
  readonly kind: Update['kind'];
  readonly at: Moment;
  readonly note: string;
}

/** An entry of the log as readers are told it. */
export function updateView({ kind, at, note }: Update): UpdateView {
  return { kind, at: moment(at), note };
}

type Update = ArticleRecord['data']['updates'][number];
