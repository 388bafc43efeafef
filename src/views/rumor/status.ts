import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Transition } from '../../domain/rumor/status.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';

/** A status as readers are told it: a word for the eye, a name for machines, never colour alone. */
export interface StatusView {
  readonly status: Status;
  /** The status in the site's language. */
  readonly word: string;
  readonly since: Moment;
}

/** Today's status of a rumor. */
export function statusView(rumor: Rumor): StatusView {
  return statusOf(lastChange(rumor));
}

/**
 * The change that led to today's status.
 *
 * @throws RangeError for a rumor that nobody reports; an archive has none
 */
export function lastChange({ id, history }: Rumor): Transition {
  const last = history.at(-1);
  if (!last) throw new RangeError(`${id} has no status: nobody reports it`);
  return last;
}

/** The status that a change leads to. */
export function statusOf({ to, at }: Pick<Transition, 'to' | 'at'>): StatusView {
  return { status: to, word: t.rumors.statuses[to], since: moment(at) };
}
