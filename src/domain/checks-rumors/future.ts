import type { RumorData } from '../../schema/rumor.ts';
import type { Path } from '../library.ts';
import type { Rumor } from '../rumor/rumor.ts';
import type { CheckContext } from './check.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** Things logged that have not happened yet. A deadline may lie ahead, an event may not. */
export function checkFuture({ record }: Rumor, { now }: CheckContext): Finding[] {
  return eventTimes(record.data).flatMap(({ at, path }) =>
    at && Date.parse(at) > now ? [finding('log-in-future', record, path, { at })] : [],
  );
}

function eventTimes(rumor: RumorData): Timed[] {
  return [
    ...rumor.reports.flatMap(({ at, withdrawn }, index) => [
      { at, path: ['reports', index, 'at'] },
      { at: withdrawn, path: ['reports', index, 'withdrawn'] },
    ]),
    ...rumor.verdicts.map(({ at }, index) => ({ at, path: ['verdicts', index, 'at'] })),
    ...evidenceOf(rumor).flatMap(({ piece, path }) =>
      (['posted', 'edited', 'deleted', 'recovered'] as const).map((field) => ({
        at: piece[field],
        path: [...path, field],
      })),
    ),
  ];
}

interface Timed {
  readonly at: string | undefined;
  readonly path: Path;
}
