import type { Evidence } from '../../schema/evidence.ts';
import type { RumorData } from '../../schema/rumor.ts';
import type { Path } from '../library.ts';

/** Every piece of evidence of a rumor with its place and the time of what cites it. */
export function evidenceOf({ reports, verdicts }: RumorData): CitedEvidence[] {
  return [...Object.entries({ reports, verdicts })].flatMap(([list, entries]) =>
    entries.flatMap(({ at, evidence }, index) =>
      evidence.map((piece, position) => ({ piece, citedAt: at, path: [list, index, 'evidence', position] })),
    ),
  );
}

/** A piece of evidence where it stands. */
export interface CitedEvidence {
  readonly piece: Evidence;
  /** When the report or the verdict was made that cites it (RFC 3339). */
  readonly citedAt: string;
  readonly path: Path;
}
