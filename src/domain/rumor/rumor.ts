import type { Verdict } from '../../schema/rumor.ts';
import { instantName } from '../instant-name.ts';
import type { RumorRecord } from '../records.ts';
import type { RumorEvent } from './events.ts';
import { rumorEvents } from './events.ts';
import type { Transition } from './status.ts';
import { statusHistory } from './status.ts';
import type { SettledStatus, Status } from './statuses.ts';
import { isSettled } from './statuses.ts';

/**
 * A rumor with all that follows from its log at `now`.
 *
 * @param now milliseconds since 1970
 */
export function toRumor(record: RumorRecord, now: number): Rumor {
  const events = rumorEvents(record.data, now);
  const history = statusHistory(events);
  const last = history.at(-1);
  return {
    record,
    id: record.id,
    events,
    history,
    status: last?.to,
    settlement: last && settlementOf(last),
  };
}

/**
 * The name of a change of status, for ever. A rumor changes at most once at a
 * moment, so the moment tells its changes apart.
 */
export function transitionId({ id }: Pick<Rumor, 'id'>, { time }: Pick<Transition, 'time'>): string {
  return `${id}#${instantName(time)}`;
}

function settlementOf({ at, time, to, because }: Transition): Settlement | undefined {
  return isSettled(to) && because.kind === 'verdict'
    ? { outcome: to, at, time, verdict: because.verdict }
    : undefined;
}

/** A rumor with what follows from its log. */
export interface Rumor {
  readonly record: RumorRecord;
  readonly id: string;
  /** All that happened, oldest first. */
  readonly events: readonly RumorEvent[];
  /** Changes of status, oldest first. Empty: nobody reports it yet. */
  readonly history: readonly Transition[];
  /** Today's status; undefined when nobody reports it yet. */
  readonly status: Status | undefined;
  /** The verdict in force. Absent: open, or expired. */
  readonly settlement: Settlement | undefined;
}

/** How a rumor ended. */
export interface Settlement {
  readonly outcome: SettledStatus;
  /** RFC 3339, as the editor wrote it. */
  readonly at: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly verdict: Verdict;
}
