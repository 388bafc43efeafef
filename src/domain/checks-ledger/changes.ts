import { changeEntryId } from '../feed/ids.ts';
import type { LedgerLine, What } from '../ledger/ledger.ts';
import { isStatus } from '../ledger/ledger.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { RumorRecord } from '../records.ts';
import type { RumorEvent } from '../rumor/events.ts';
import { isStatusEvent, rumorEvents } from '../rumor/events.ts';
import type { Status } from '../rumor/statuses.ts';
import { isSettled } from '../rumor/statuses.ts';
import type { LedgerContext } from './context.ts';
import { baseOf, placeOf } from './context.ts';
import { nearestTime } from './nearest-time.ts';

/** Every change of status that subscribers were told still follows from the log of its rumor. */
export function checkChanges(context: LedgerContext): Problem[] {
  const { promises, urls, doubts, records } = context;
  const byId = new Map(records.rumors.map((record) => [record.id, record]));
  const changes = promises.filter(({ what, id }) => isStatus(what) && id.startsWith(urls.rumors()));
  return [...Map.groupBy(changes, ({ id }) => rumorOf(id, urls.rumors()))].flatMap(([id, lines]) => {
    if (doubts.rumor(id)) return [];
    const record = byId.get(id);
    return record
      ? lines.flatMap((line) => checkChange(line, record, context))
      : lostRumor(id, lines, context);
  });
}

function checkChange(line: LedgerLine, record: RumorRecord, context: LedgerContext): Problem[] {
  const found = context.standing.get(line.id);
  if (!found) return lost(line, record, context);
  // What the reports alone make of a rumor may be told better once more of them are known; a verdict may not.
  const isRuled = isSettled(statusOf(line.what)) || isSettled(statusOf(found.what));
  if (found.what === line.what || !isRuled) return [];
  const { id, what } = line;
  const details = { id, file: found.file, what, found: found.what };
  return [problem('id-reused', context.ledger.file, placeOf(line), details)];
}

function lost(line: LedgerLine, record: RumorRecord, context: LedgerContext): Problem[] {
  const { id, what, at, time } = line;
  const { file } = record.body;
  const place = placeOf(line);
  const events = rumorEvents(record.data, Infinity).filter((event) => brings(event, what));
  // What brought it about is there and changes nothing any more: something earlier did.
  if (events.some((event) => event.time === time)) {
    return [problem('news-superseded', context.ledger.file, place, { id, file, what })];
  }
  const unknown = events.filter((event) => !context.held.has(changeEntryId(record, event, context.urls)));
  const found = nearestTime(
    time,
    unknown.map((event) => event.at),
  );
  return [problem('change-lost', context.ledger.file, place, { id, file, what, at, found })];
}

/** Whether an event is of the kind that leads to a status. */
function brings(event: RumorEvent, what: What): boolean {
  if (!isStatusEvent(event)) return false;
  if (what === 'expired') return event.kind === 'due';
  if (!isSettled(statusOf(what))) return event.kind !== 'due';
  return event.kind === 'verdict' && event.verdict.outcome === what;
}

/** Told once for all that its log had said. */
function lostRumor(rumor: string, lines: readonly LedgerLine[], context: LedgerContext): Problem[] {
  const ids = context.records.rumors.map(({ id }) => id);
  const details = { rumor, file: `content/rumors/${rumor}.md`, nearest: nearest(rumor, ids) };
  return [problem('rumor-lost', context.ledger.file, placeOf(lines[0]!), details)];
}

function rumorOf(id: string, front: string): string {
  return baseOf(id).slice(front.length, -1);
}

function statusOf(what: What): Status | undefined {
  return isStatus(what) ? what : undefined;
}
