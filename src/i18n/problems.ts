import type { ProblemDetails, ProblemKind } from '../domain/problem-details.ts';
import type { Language } from '../site.ts';
import { problemsEn } from './problems.en.ts';
import { problemsIt } from './problems.it.ts';

/** The words of the check, by language. */
export const problemWords: Readonly<Record<Language, ProblemDictionary>> = { it: problemsIt, en: problemsEn };

/** Everything that the check says, in one language. */
export interface ProblemDictionary {
  readonly kinds: { readonly [Kind in ProblemKind]: Wording<Kind> };
  readonly labels: {
    readonly error: string;
    readonly warning: string;
    readonly found: string;
    readonly expected: string;
    readonly mend: string;
    readonly more: string;
  };
  /** The count under the report. */
  readonly summary: (errors: number, warnings: number, files: number) => string;
  /** Nothing to report. */
  readonly clean: (files: number) => string;
  readonly command: {
    readonly usage: string;
    readonly unknownOption: (option: string) => string;
    readonly missingValue: (option: string) => string;
    readonly conflict: (one: string, other: string) => string;
    /** The clock was to be replaced by what is no moment. */
    readonly badEpoch: (found: string) => string;
  };
}

/** What one kind of problem says to an editor who is no programmer. */
export interface Wording<Kind extends ProblemKind> {
  /** A few words, the same for every problem of the kind. */
  readonly title: string;
  readonly found: Sentence<Kind>;
  readonly expected: Sentence<Kind>;
  readonly mend: Sentence<Kind>;
}

type Sentence<Kind extends ProblemKind> = (details: ProblemDetails[Kind]) => string;
