import type { Evidence } from '../../schema/evidence.ts';

/**
 * What could be seen of a piece of evidence at a time; undefined before it was posted.
 * A change without a date holds at any time, since nobody knows of a time without it.
 * Copies carry no date: `archived` tells whether there is one at all.
 *
 * @param time milliseconds since 1970
 */
export function evidenceAt(evidence: Evidence, time: number): EvidenceCondition | undefined {
  if (isAhead(evidence.posted, time)) return undefined;
  const state = stateAt(evidence, time);
  const recovered = Boolean(evidence.recovered ?? evidence.recoveredBy) && !isAhead(evidence.recovered, time);
  return { state, recovered, archived: evidence.archived.length > 0 };
}

/**
 * How much of what was shown can still be looked at.
 *
 * @param time milliseconds since 1970
 */
export function summarizeEvidence(pieces: Iterable<Evidence>, time: number): EvidenceSummary {
  const conditions = [...pieces].flatMap((piece) => evidenceAt(piece, time) ?? []);
  const count = (matches: (condition: EvidenceCondition) => boolean) => conditions.filter(matches).length;
  return {
    pieces: conditions.length,
    live: count(({ state }) => state === 'live'),
    edited: count(({ state }) => state === 'edited'),
    deleted: count(({ state }) => state === 'deleted'),
    unavailable: count(({ state }) => state === 'unavailable'),
    recovered: count(({ recovered }) => recovered),
    archived: count(({ archived }) => archived),
  };
}

function stateAt({ state, deleted, edited }: Evidence, time: number): EvidenceState {
  const wasEdited = edited !== undefined && !isAhead(edited, time);
  if (state === 'deleted' && isAhead(deleted, time)) return wasEdited ? 'edited' : 'live';
  if (state === 'edited' && isAhead(edited, time)) return 'live';
  return state;
}

function isAhead(at: string | undefined, time: number): boolean {
  return at !== undefined && Date.parse(at) > time;
}

/** What became of a piece of evidence. */
export type EvidenceState = Evidence['state'];

/** A piece of evidence at a time. */
export interface EvidenceCondition {
  readonly state: EvidenceState;
  /** Someone brought it to light again. */
  readonly recovered: boolean;
  /** A copy can be looked at. */
  readonly archived: boolean;
}

/** Counts of pieces; `recovered` and `archived` count beside the states, not among them. */
export interface EvidenceSummary extends Readonly<Record<EvidenceState, number>> {
  readonly pieces: number;
  readonly recovered: number;
  readonly archived: number;
}
