import type { Evidence } from '../../schema/evidence.ts';
import type { Report, RumorData, Verdict } from '../../schema/rumor.ts';

/**
 * What comes first among things logged at one moment. Days without an hour are
 * logged at noon, so this is common: a post is there before it is cited, cited
 * before it is gone, and a deadline passes only if the day brought no verdict.
 */
const KINDS = [
  'posted',
  'report',
  'edited',
  'deleted',
  'recovered',
  'withdrawal',
  'verdict',
  'due',
] as const satisfies RumorEvent['kind'][];

/**
 * All that happened to a rumor until `now`, oldest first. The order depends on
 * what the events are, never on where they stand in the file.
 *
 * @param now milliseconds since 1970; later events are left out
 */
export function rumorEvents(rumor: RumorData, now: number): RumorEvent[] {
  return [
    ...rumor.reports.flatMap(reportEvents),
    ...rumor.verdicts.map((verdict) => ({ kind: 'verdict' as const, ...moment(verdict.at), verdict })),
    ...(rumor.due ? [{ kind: 'due' as const, ...moment(rumor.due) }] : []),
  ]
    .filter(({ time }) => time <= now)
    .sort(compareEvents);
}

/** Whether an event can change a status. What becomes of a post cannot, by itself. */
export function isStatusEvent(event: RumorEvent): event is StatusEvent {
  return !('evidence' in event);
}

function reportEvents(report: Report): RumorEvent[] {
  return [
    { kind: 'report', ...moment(report.at), report },
    ...(report.withdrawn ? [{ kind: 'withdrawal' as const, ...moment(report.withdrawn), report }] : []),
    ...report.evidence.flatMap((evidence) => evidenceEvents(report, evidence)),
  ];
}

function evidenceEvents(report: Report, evidence: Evidence): EvidenceEvent[] {
  return (['posted', 'edited', 'deleted', 'recovered'] as const).flatMap((kind) => {
    const at = evidence[kind];
    return at ? [{ kind, ...moment(at), report, evidence }] : [];
  });
}

function moment(at: string): Moment {
  return { at, time: Date.parse(at) };
}

function compareEvents(a: RumorEvent, b: RumorEvent): number {
  return (
    a.time - b.time || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(tieKey(a), tieKey(b))
  );
}

/** A verdict that takes one back precedes the one that replaces it. */
function tieKey(event: RumorEvent): string {
  if (event.kind !== 'verdict') return JSON.stringify(event);
  return `${event.verdict.outcome === 'reopened' ? 0 : 1}${JSON.stringify(event)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** When something happened. */
export interface Moment {
  /** RFC 3339, as the editor wrote it. */
  readonly at: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** A source spoke. */
export interface ReportEvent extends Moment {
  readonly kind: 'report';
  readonly report: Report;
}

/** A source took its report back. */
export interface WithdrawalEvent extends Moment {
  readonly kind: 'withdrawal';
  readonly report: Report;
}

/** The newsroom ruled. */
export interface VerdictEvent extends Moment {
  readonly kind: 'verdict';
  readonly verdict: Verdict;
}

/** The moment passed at which silence itself is news. */
export interface DueEvent extends Moment {
  readonly kind: 'due';
}

/** Something became of what a report rests on. */
export interface EvidenceEvent extends Moment {
  readonly kind: 'posted' | 'edited' | 'deleted' | 'recovered';
  readonly report: Report;
  readonly evidence: Evidence;
}

/** An event that can change a status. */
export type StatusEvent = ReportEvent | WithdrawalEvent | VerdictEvent | DueEvent;
/** Anything that happened to a rumor. */
export type RumorEvent = StatusEvent | EvidenceEvent;
