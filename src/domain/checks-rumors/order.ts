import type { RumorData } from '../../schema/rumor.ts';
import type { Path } from '../library.ts';
import type { Rumor } from '../rumor/rumor.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/**
 * Times that run backwards: in the lists, which stand oldest first, and within
 * a report or a piece of evidence. What happened at one moment is in order.
 */
export function checkOrder({ record }: Rumor): Finding[] {
  return [...listPairs(record.data), ...lifePairs(record.data)].flatMap(([later, earlier]) =>
    later.at && earlier.at && Date.parse(later.at) < Date.parse(earlier.at)
      ? [
          finding('log-order', record, later.path, {
            at: later.at,
            previous: earlier.at,
            previousPath: earlier.path,
          }),
        ]
      : [],
  );
}

function listPairs({ reports, verdicts }: RumorData): Pair[] {
  return [...Object.entries({ reports, verdicts })].flatMap(([list, entries]) =>
    entries.slice(1).map((entry, index): Pair => [
      { at: entry.at, path: [list, index + 1, 'at'] },
      { at: entries[index]?.at, path: [list, index, 'at'] },
    ]),
  );
}

function lifePairs(rumor: RumorData): Pair[] {
  return [
    [
      { at: rumor.due, path: ['due'] },
      { at: rumor.reports[0]?.at, path: ['reports', 0, 'at'] },
    ],
    ...rumor.reports.map(({ at, withdrawn }, index): Pair => [
      { at: withdrawn, path: ['reports', index, 'withdrawn'] },
      { at, path: ['reports', index, 'at'] },
    ]),
    ...evidenceOf(rumor).flatMap(({ piece, path }): Pair[] => {
      const of = (field: 'posted' | 'edited' | 'deleted' | 'recovered') => ({
        at: piece[field],
        path: [...path, field],
      });
      return [
        [of('edited'), of('posted')],
        [of('deleted'), of('posted')],
        [of('recovered'), of(piece.deleted ? 'deleted' : 'posted')],
      ];
    }),
  ];
}

/** Two times of which the first must not come before the second. */
type Pair = readonly [Timed, Timed];

interface Timed {
  readonly at: string | undefined;
  readonly path: Path;
}
