import type { Rumor } from '../rumor/rumor.ts';
import type { CheckContext } from './check.ts';
import { findCycles } from './cycles.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** A confirmed rumor whose parent turned out not to be true. */
export function checkParents({ record, settlement }: Rumor, { rumors }: CheckContext): Finding[] {
  if (settlement?.outcome !== 'confirmed') return [];
  return record.data.parents.flatMap((parent, index) => {
    const outcome = rumors.get(parent)?.settlement?.outcome;
    return outcome === 'refuted' || outcome === 'void'
      ? [finding('confirmed-child', record, ['parents', index], { parent, outcome })]
      : [];
  });
}

/** Rumors that can only be true if they themselves are. */
export function checkParentCycles(rumors: readonly Rumor[]): Finding[] {
  const byId = new Map(rumors.map((rumor) => [rumor.id, rumor.record]));
  const edges = new Map(rumors.map(({ id, record }) => [id, record.data.parents]));
  return findCycles(edges).map((cycle) => {
    const [first, next] = [cycle[0]!, cycle[1] ?? cycle[0]!];
    const record = byId.get(first)!;
    return finding('parent-cycle', record, ['parents', record.data.parents.indexOf(next)], { cycle });
  });
}

/** Rumors that rule one another out and were confirmed all the same. Each such set is told once. */
export function checkRivals(rumors: readonly Rumor[]): Finding[] {
  const confirmed = new Set(
    rumors.filter(({ settlement }) => settlement?.outcome === 'confirmed').map(({ id }) => id),
  );
  const told = new Set<string>();
  return rumors.flatMap(({ id, record }) => {
    const rivals = [...new Set([id, ...record.data.rivals])].filter((rival) => confirmed.has(rival)).sort();
    const key = rivals.join();
    if (rivals.length < 2 || told.has(key)) return [];
    told.add(key);
    const last = record.data.rivals.findLastIndex((rival) => confirmed.has(rival));
    return [finding('confirmed-rivals', record, ['rivals', last], { rivals })];
  });
}
