import type { Report, RumorData } from '../../../src/schema/rumor.ts';

/**
 * The status of a rumor at a time, computed the slow and obvious way: not by
 * a fold, but by asking at that one time who has said what, what of it stands,
 * and which ruling is the last. Events of one moment are all in.
 */
export function slowStatus(rumor: RumorData, time: number): string | undefined {
  const isPast = (at: string | undefined) => at !== undefined && Date.parse(at) <= time;
  const said = rumor.reports.filter(({ at }) => isPast(at));
  const ruling = currentRuling(rumor, time);
  if (ruling) return ruling;
  if (said.length === 0 && !rumor.verdicts.some(({ at }) => isPast(at))) return undefined;

  const sides = origins(
    said,
    said.filter(({ withdrawn }) => !isPast(withdrawn)),
  );
  const supports = [...sides.values()].filter((stance) => stance === 'supports').length;
  const denies = sides.size - supports;
  if (supports > 0 && denies > 0) return 'disputed';
  return supports > 1 ? 'corroborated' : 'unverified';
}

function currentRuling(rumor: RumorData, time: number): string | undefined {
  const verdicts = rumor.verdicts
    .filter(({ at }) => Date.parse(at) <= time)
    .toSorted(
      (a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a.outcome) - rank(b.outcome) || byText(a, b),
    );
  const last = verdicts.at(-1);
  if (last && last.outcome !== 'reopened') return last.outcome;
  return expires(rumor, time, last ? Date.parse(last.at) : -Infinity) ? 'expired' : undefined;
}

/** Whether the deadline passed over an open rumor, and nothing has reopened it since. */
function expires({ due, verdicts, reports }: RumorData, time: number, reopened: number): boolean {
  if (!due) return false;
  const end = Date.parse(due);
  const before = verdicts.filter(({ at }) => Date.parse(at) <= end);
  const isOpenThen =
    before.length === 0 || currentRuling({ verdicts: before } as RumorData, end) === undefined;
  const isReported = before.length > 0 || reports.some(({ at }) => Date.parse(at) <= end);
  return end <= time && end >= reopened && isOpenThen && isReported;
}

/** Side by origin: own words, then relays of those who have not spoken. */
function origins(said: readonly Report[], live: readonly Report[]): Map<string, string> {
  const sides = new Map<string, string>();
  const inOrder = live.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || byText(a, b));
  for (const { source, stance, basis } of inOrder) {
    if (stance !== 'comments' && (basis === 'document' || basis === 'firsthand')) sides.set(source, stance);
  }
  const hasSpoken = (source: string) =>
    said.some((one) => one.source === source && one.stance !== 'comments');
  for (const { stance, basis, relayOf } of inOrder) {
    if (stance !== 'comments' && basis === 'relay' && relayOf && !hasSpoken(relayOf))
      sides.set(relayOf, stance);
  }
  return sides;
}

const rank = (outcome: string) => (outcome === 'reopened' ? 0 : 1);
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
