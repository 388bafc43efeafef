import type { Archive } from '../../domain/archive.ts';
import type { EvidenceSummary } from '../../domain/rumor/evidence.ts';
import type { Explainer } from '../../domain/rumor/explainer.ts';
import { explain } from '../../domain/rumor/explainer.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import { t } from '../../i18n/index.ts';
import { sourceName } from './names.ts';

/**
 * One plain sentence from data, in place of "take it with a pinch of salt":
 * Una sola fonte; il post è stato cancellato, poi recuperato; nessuna parola ufficiale.
 */
export function explainerSentence(archive: Archive, rumor: Rumor): string {
  const explainer = explain(rumor, {
    now: archive.now,
    records: archive.trackRecords,
    sources: archive.sources,
  });
  const { supports, denies } = explainer;
  const words = t.rumors.explainer;
  const parts = [
    supports.origins > 0 ? words.sources(supports.origins) : words.noSource,
    supports.relays > 0 && words.relays(supports.relays),
    denies.origins > 0 && words.deniers(denies.origins),
    evidenceClause(supports.evidence),
    pastClause(archive, supports.best),
    officialClause(archive, explainer, rumor),
  ];
  return `${parts.filter((part) => part !== false).join('; ')}.`;
}

function evidenceClause({ pieces, deleted, recovered }: EvidenceSummary): string | false {
  const words = t.rumors.explainer;
  if (pieces === 0) return words.noEvidence;
  if (deleted === 0) return false;
  const [gone, back] =
    pieces === 1
      ? [words.deletedOne, words.recovered]
      : [words.deletedSome(deleted, pieces), words.recoveredSome(recovered)];
  return recovered > 0 ? `${gone}, ${back}` : gone;
}

function pastClause(archive: Archive, best: Explainer['supports']['best']): string {
  const words = t.rumors.explainer;
  return best ? words.past(sourceName(archive, best.source), best.hits, best.scored) : words.noPast;
}

/** Once a verdict is in, that no company spoke is no longer news. */
function officialClause(archive: Archive, { official }: Explainer, { settlement }: Rumor): string | false {
  const words = t.rumors.explainer;
  if (official) return words.official[official.stance](sourceName(archive, official.source));
  return settlement ? false : words.noOfficial;
}
