import { VFileMessage } from 'vfile-message';
import type { ProblemKind } from '../../domain/problem-details.ts';
import type { Problem, ProblemOf } from '../../domain/problems.ts';
import { docsOf } from '../../domain/problems.ts';
import type { ProblemDictionary } from '../../i18n/problems.ts';

/** Who reports, as unified's tools name the origin of a message. */
const SOURCE = 'spiffero';

/**
 * A problem as a message of the unified ecosystem, with the well-known fields
 * that its reporters, editors and servers read: `ruleId`, `url`, `expected`, `note`.
 */
export function toMessage(problem: Problem, { kinds }: ProblemDictionary): VFileMessage {
  const said = wordsFor(problem, kinds);
  const message = new VFileMessage(`${said.title}. ${said.found}`, {
    ...(problem.line !== undefined && { place: placeOf(problem) }),
    ruleId: problem.kind,
    source: SOURCE,
  });
  message.file = problem.file;
  message.fatal = problem.severity === 'error';
  message.url = docsOf(problem.kind);
  message.expected = [said.expected];
  message.note = said.mend;
  return message;
}

/** What is said of a problem. */
export function wordsFor(problem: Problem, kinds: ProblemDictionary['kinds']): Said {
  // The kind ties details to wording, which the compiler can't follow through a union.
  const wording = kinds[problem.kind] as ProblemDictionary['kinds'][ProblemKind] & AnyWording;
  const { details } = problem as ProblemOf<ProblemKind>;
  return {
    title: wording.title,
    found: wording.found(details),
    expected: wording.expected(details),
    mend: wording.mend(details),
  };
}

/** From the first to the last character of the span; only the first where the last isn't known. */
function placeOf({ line = 1, column = 1, length }: Problem) {
  const start = { line, column };
  return length === undefined ? start : { start, end: { line, column: column + length } };
}

/** The words of one problem. */
export interface Said {
  readonly title: string;
  readonly found: string;
  readonly expected: string;
  /** May have several lines, of which those after the first are to be copied. */
  readonly mend: string;
}

type AnyWording = Record<'found' | 'expected' | 'mend', (details: unknown) => string>;
