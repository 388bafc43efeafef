import type { Archive } from '../../domain/archive.ts';
import type { EvidenceState } from '../../domain/rumor/evidence.ts';
import { evidenceAt } from '../../domain/rumor/evidence.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Href, Link } from '../urls.ts';
import { sourceLink } from './names.ts';

/** A piece of evidence as it can be looked at today. */
export interface EvidenceView {
  readonly state: EvidenceState;
  /** The state in words: Cancellato dall’autore. Absent for what nobody says is gone and nobody can look at. */
  readonly word?: string;
  /** Where it stands; absent when it is gone or its address is not known. */
  readonly href?: Href;
  readonly medium?: string;
  /** What it showed. */
  readonly describe?: string;
  readonly posted?: Moment;
  readonly deleted?: Moment;
  /** Who brought it to light again. */
  readonly recoveredBy?: Link;
  readonly recovered?: Moment;
  readonly copies: readonly Link[];
}

/** What a reader is told of a piece of evidence. */
export function evidenceView(archive: Archive, evidence: Evidence): EvidenceView {
  const { url, medium, describe, posted, deleted, deletedBy, recovered, recoveredBy, archived } = evidence;
  const state = evidenceAt(evidence, archive.now)?.state ?? evidence.state;
  const words = t.rumors.evidence;
  const by = state === 'deleted' ? ` ${words.deletedBy[deletedBy ?? 'unknown']}` : '';
  return {
    state,
    ...((state !== 'live' || url !== undefined) && { word: words.states[state] + by }),
    ...(url !== undefined && state !== 'deleted' && { href: url }),
    ...(medium !== undefined && { medium }),
    ...(describe !== undefined && { describe }),
    ...(posted !== undefined && { posted: moment(posted) }),
    ...(deleted !== undefined && state === 'deleted' && { deleted: moment(deleted) }),
    ...(recoveredBy !== undefined && { recoveredBy: sourceLink(archive, recoveredBy) }),
    ...(recovered !== undefined && { recovered: moment(recovered) }),
    copies: archived.map((href, index) => ({ label: words.copy(index + 1), href })),
  };
}
