import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Report } from '../../schema/rumor.ts';
import type { Link } from '../urls.ts';
import type { EvidenceView } from './evidence.ts';
import { evidenceView } from './evidence.ts';
import { sourceLink } from './names.ts';

/** One report: who says what, on what grounds. */
export interface VoiceView {
  readonly source: Link;
  readonly sourceKind: string;
  readonly stance: Report['stance'];
  /** The stance in words. */
  readonly stanceWord: string;
  readonly basis: Report['basis'];
  /** The basis in words, the relayed source named. */
  readonly basisWord: string;
  /** The source relayed, for a relay. */
  readonly relayOf?: Link;
  readonly at: Moment;
  /** When the source took it back. */
  readonly withdrawn?: Moment;
  readonly evidence: readonly EvidenceView[];
}

/** Every report on a rumor until now, oldest first. */
export function voicesOf(archive: Archive, rumor: Rumor): VoiceView[] {
  return rumor.events.flatMap((event) => (event.kind === 'report' ? [voice(archive, event.report)] : []));
}

function voice(archive: Archive, report: Report): VoiceView {
  const { source, stance, basis, relayOf, at, withdrawn, evidence } = report;
  const relayed = relayOf === undefined ? undefined : sourceLink(archive, relayOf);
  const kind = archive.sources.get(source)?.data.kind;
  return {
    source: sourceLink(archive, source),
    sourceKind: kind ? t.rumors.sourceKinds[kind] : '',
    stance,
    stanceWord: t.rumors.stances[stance],
    basis,
    basisWord: relayed ? t.rumors.relays(relayed.label) : t.rumors.bases[basis],
    ...(relayed && { relayOf: relayed }),
    at: moment(at),
    ...(withdrawn !== undefined && Date.parse(withdrawn) <= archive.now && { withdrawn: moment(withdrawn) }),
    evidence: evidence.map((each) => evidenceView(archive, each)),
  };
}
