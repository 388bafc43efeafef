import type { Report } from '../../schema/rumor.ts';
import type { Rumor } from '../rumor/rumor.ts';
import { findCycles } from './cycles.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** Relays of nobody, origins named by what is no relay, and sources that relay one another in a circle. */
export function checkRelays({ record }: Rumor): Finding[] {
  const { reports } = record.data;
  return [
    ...reports.flatMap((report, index) => checkOrigin(record, report, index)),
    ...findCycles(relayEdges(reports)).map((cycle) =>
      finding('relay-cycle', record, ['reports', closingReport(reports, cycle), 'relayOf'], { cycle }),
    ),
  ];
}

function checkOrigin(record: Rumor['record'], { source, basis, relayOf }: Report, index: number): Finding[] {
  const path = ['reports', index, 'relayOf'];
  if (basis === 'relay' && !relayOf) return [finding('relay-without-origin', record, path, { source })];
  if (basis === 'relay' || !relayOf) return [];
  return [finding('origin-without-relay', record, path, { relayOf, basis })];
}

function relayEdges(reports: readonly Report[]): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { source, basis, relayOf } of reports) {
    if (basis !== 'relay' || !relayOf) continue;
    const targets = edges.get(source);
    if (!targets) edges.set(source, [relayOf]);
    else if (!targets.includes(relayOf)) targets.push(relayOf);
  }
  return edges;
}

/** The report that closed the circle: the last of those along it. */
function closingReport(reports: readonly Report[], cycle: readonly string[]): number {
  const next = new Map(cycle.map((source, index) => [source, cycle[index + 1] ?? cycle[0]]));
  return reports.findLastIndex(({ source, relayOf }) => relayOf && next.get(source) === relayOf);
}
