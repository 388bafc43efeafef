import type { RumorEvent, StatusEvent } from './events.ts';
import { isStatusEvent } from './events.ts';
import type { Sided } from './stance.ts';
import { createStandings } from './standings.ts';
import type { OpenStatus, SettledStatus, Status } from './statuses.ts';

/**
 * How the status of a rumor changed, oldest first: a fold over its log.
 * A status held for no time is none: of several changes at one moment the
 * outcome alone is told, so that a history has one entry a moment at most.
 * Why each rule is as it is: docs/decisions/010-status-fold.md.
 *
 * @param events of one rumor, from `rumorEvents`
 */
export function statusHistory(events: readonly RumorEvent[]): Transition[] {
  const statusAfter = createFold();
  const history: Transition[] = [];
  for (const event of events) {
    if (!isStatusEvent(event)) continue;
    const to = statusAfter(event);
    if (to) append(history, event, to);
  }
  return history;
}

/**
 * The status that readers could know at a time; undefined before the first report.
 *
 * @param time milliseconds since 1970
 */
export function statusAt(history: readonly Transition[], time: number): Status | undefined {
  return history.findLast((transition) => transition.time <= time)?.to;
}

/** A function that reads one event after the other and gives the status after each. */
function createFold(): (event: StatusEvent) => Status | undefined {
  const standings = createStandings();
  let reported: OpenStatus | undefined;
  let ruling: SettledStatus | 'expired' | undefined;
  return (event) => {
    if (event.kind === 'verdict') {
      const { outcome } = event.verdict;
      ruling = outcome === 'reopened' ? undefined : outcome;
      reported ??= 'unverified';
    } else if (event.kind === 'due') {
      if (reported) ruling ??= 'expired';
    } else {
      standings.apply(event);
      if (reported || event.kind === 'report') reported = weigh(standings.positions());
    }
    return ruling ?? reported;
  };
}

/** What the independent origins make of a rumor that has been reported. */
function weigh(positions: ReadonlyMap<string, Sided>): OpenStatus {
  let supports = 0;
  for (const { stance } of positions.values()) if (stance === 'supports') supports += 1;
  if (supports > 0 && supports < positions.size) return 'disputed';
  return supports >= 2 ? 'corroborated' : 'unverified';
}

function append(history: Transition[], because: StatusEvent, to: Status) {
  const { at, time } = because;
  const last = history.at(-1);
  if (last?.to === to) return;
  if (last?.time !== time) history.push({ at, time, from: last?.to, to, because });
  else {
    history.pop();
    if (last.from !== to) history.push({ at, time, from: last.from, to, because });
  }
}

/** A change of status. */
export interface Transition {
  /** RFC 3339, as the editor wrote it: the moment of `because`. */
  readonly at: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** undefined when the rumor was first reported. */
  readonly from: Status | undefined;
  readonly to: Status;
  /** The event that brought it about. */
  readonly because: StatusEvent;
}
