import type { Evidence } from '../../schema/evidence.ts';
import type { Path } from '../library.ts';
import type { RumorRecord } from '../records.ts';
import type { Rumor } from '../rumor/rumor.ts';
import type { CitedEvidence } from './evidence-of.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** Evidence that shows nothing, that came after what cites it, or whose fate is told by halves. */
export function checkEvidence({ record }: Rumor): Finding[] {
  return evidenceOf(record.data).flatMap((cited) => [
    ...checkTrace(record, cited),
    ...checkPosted(record, cited),
    ...checkDeletion(record, cited.piece, cited.path),
    ...checkRecovery(record, cited.piece, cited.path),
  ]);
}

/** A reader must be left with something to look at or at least to read. */
function checkTrace(record: RumorRecord, { piece, path }: CitedEvidence): Finding[] {
  if (piece.describe || piece.archived.length > 0) return [];
  if (piece.state === 'deleted')
    return [finding('deletion-without-trace', record, [...path, 'describe'], {})];
  return piece.url ? [] : [finding('empty-evidence', record, [...path, 'url'], {})];
}

function checkPosted(
  record: RumorRecord,
  { piece: { posted }, citedAt: at, path }: CitedEvidence,
): Finding[] {
  return posted && Date.parse(posted) > Date.parse(at)
    ? [finding('evidence-after-report', record, [...path, 'posted'], { posted, at })]
    : [];
}

function checkDeletion(record: RumorRecord, piece: Evidence, path: Path): Finding[] {
  const { state, deleted } = piece;
  if (state === 'deleted') {
    return deleted ? [] : [finding('deletion-without-time', record, [...path, 'deleted'], {})];
  }
  return (['deleted', 'deletedBy'] as const)
    .filter((field) => piece[field])
    .map((field) => finding('deletion-without-state', record, [...path, field], { field, state }));
}

function checkRecovery(record: RumorRecord, { recovered, recoveredBy }: Evidence, path: Path): Finding[] {
  return recoveredBy && !recovered
    ? [finding('recovery-without-time', record, [...path, 'recovered'], { recoveredBy })]
    : [];
}
