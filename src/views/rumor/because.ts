import type { Archive } from '../../domain/archive.ts';
import type { StatusEvent } from '../../domain/rumor/events.ts';
import { t } from '../../i18n/index.ts';
import type { EvidenceView } from './evidence.ts';
import { evidenceView } from './evidence.ts';
import { sourceName } from './names.ts';

/** Why a status changed. */
export interface BecauseView {
  /** One sentence, or the clause that stands for it, without a final stop where it is ours. */
  readonly because: string;
  /** What can be looked at. */
  readonly proofs: readonly EvidenceView[];
}

/** Why a status changed: the editor's sentence for a verdict, else the event in words. */
export function becauseView(archive: Archive, event: StatusEvent): BecauseView {
  const proofs =
    event.kind === 'verdict' ? event.verdict.evidence : event.kind === 'report' ? event.report.evidence : [];
  return {
    because: reason(archive, event),
    proofs: proofs.map((evidence) => evidenceView(archive, evidence)),
  };
}

function reason(archive: Archive, event: StatusEvent): string {
  const words = t.rumors.becauses;
  switch (event.kind) {
    case 'verdict':
      return event.verdict.because ?? words.verdict;
    case 'due':
      return words.due;
    case 'withdrawal':
      return words.withdrawal(sourceName(archive, event.report.source));
    case 'report':
      return words[event.report.stance](sourceName(archive, event.report.source));
  }
}
