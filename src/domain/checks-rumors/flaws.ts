import type { Path } from '../library.ts';
import type { Finding, FindingKind } from './findings.ts';

/** Fields of a log from which the status follows. */
const STATUS_FIELDS: ReadonlySet<unknown> = new Set([
  'source',
  'at',
  'stance',
  'basis',
  'relayOf',
  'withdrawn',
  'outcome',
]);

/** Kinds that follow from the status, and so from the log as a whole. */
const BY_STATUS: ReadonlySet<FindingKind> = new Set([
  'report-after-verdict',
  'repeated-verdict',
  'nothing-to-reopen',
  'confirmed-rivals',
  'confirmed-child',
  'due-passed',
]);

/** Fields on which a finding rests, beside the one it names and in the same group. */
const BESIDE: Readonly<Partial<Record<FindingKind, readonly string[]>>> = {
  'verdict-without-evidence': ['outcome'],
  'verdict-without-reason': ['outcome'],
  'relay-without-origin': ['source', 'basis'],
  'origin-without-relay': ['basis'],
  'deletion-without-time': ['state'],
  'deletion-without-trace': ['state', 'archived'],
  'deletion-without-state': ['state'],
  'empty-evidence': ['state', 'archived', 'describe'],
  'headline-against-status': ['published', 'rumors', 'updates'],
  'promise-unkept': ['description', 'published', 'draft', 'rumors', 'updates'],
};

/** Whether nobody can tell a rumor's status, because part of what it follows from is not readable. */
export function isDoubtful(flaws: readonly Path[]): boolean {
  return flaws.some(([list, , field]) => {
    if (list !== 'reports' && list !== 'verdicts') return list === undefined || list === 'due';
    return field === undefined || STATUS_FIELDS.has(field);
  });
}

/**
 * Whether a finding may be owed to a value that is not readable, which is a
 * mistake told already: what was written wrongly is not missing.
 */
export function restsOnFlaw(finding: Finding, flaws: readonly Path[]): boolean {
  if (BY_STATUS.has(finding.kind) && isDoubtful(flaws)) return true;
  return groundsOf(finding).some((ground) => flaws.some((flaw) => overlap(flaw, ground)));
}

/** Paths to the values without which there would be no finding. */
function groundsOf({ kind, path, details }: Finding): Path[] {
  const group = path.slice(0, -1);
  const beside = (BESIDE[kind] ?? []).map((field) => [...group, field]);
  const earlier = 'previousPath' in details ? [details.previousPath] : [];
  return [...(path.length > 0 ? [path] : []), ...beside, ...earlier];
}

/** Whether one of two values is the other, or holds it. */
function overlap(one: Path, other: Path): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((step, index) => step === long[index]);
}
