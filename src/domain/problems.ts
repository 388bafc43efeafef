import { ledgerSeverities } from './checks-ledger/details.ts';
import { findingSeverities } from './checks-rumors/findings.ts';
import type { ProblemDetails, ProblemKind } from './problem-details.ts';

/** How much each kind matters: an error stops the build, a warning is only told. */
export const severities = {
  'unreadable-file': 'error',
  'missing-file': 'error',
  'misplaced-file': 'error',
  'bad-file-name': 'error',
  'file-too-large': 'error',
  'not-utf8': 'error',
  'control-character': 'error',
  'merge-conflict': 'error',
  'too-deep': 'error',
  'missing-frontmatter': 'error',
  'unclosed-frontmatter': 'error',
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'empty-value': 'error',
  'too-long': 'error',
  'line-break': 'error',
  'too-few': 'error',
  'too-many': 'error',
  'unknown-choice': 'error',
  'bad-date': 'error',
  'bad-id': 'error',
  'bad-alias': 'error',
  'bad-url': 'error',
  'repeated-value': 'error',
  'bad-value': 'error',
  'unknown-tag': 'error',
  'unknown-author': 'error',
  'unknown-story': 'error',
  'unknown-rumor': 'error',
  'unknown-source': 'error',
  'duplicate-tag': 'error',
  'similar-tags': 'error',
  'wrong-folder': 'error',
  'update-before-publication': 'error',
  'update-order': 'error',
  'simultaneous-updates': 'error',
  'duplicate-address': 'error',
  'reserved-address': 'error',
  'missing-image': 'error',
  'not-an-image': 'error',
  'damaged-image': 'error',
  'image-too-large': 'error',
  'remote-image': 'error',
  'inline-image': 'error',
  'image-outside-content': 'error',
  'small-cover': 'error',
  'missing-alt': 'error',
  'useless-alt': 'error',
  'unused-image': 'warning',
  'empty-body': 'error',
  'starter-text': 'error',
  'top-heading': 'error',
  'skipped-heading': 'error',
  'empty-heading': 'error',
  'raw-html': 'error',
  'undefined-footnote': 'error',
  'unused-footnote': 'warning',
  'undefined-reference': 'error',
  'unknown-directive': 'error',
  'malformed-directive': 'error',
  'directive-form': 'error',
  'directive-attribute': 'error',
  'unclosed-directive': 'error',
  'unknown-page': 'error',
  'unknown-anchor': 'error',
  'unsafe-link': 'error',
  'malformed-link': 'error',
  'empty-link': 'error',
  'link-to-draft': 'error',
  'link-to-scheduled': 'error',
  ...findingSeverities,
  ...ledgerSeverities,
} as const satisfies Record<ProblemKind, Severity>;

/** Makes a problem of one kind; its severity comes from the table. */
export function problem<Kind extends ProblemKind>(
  kind: Kind,
  file: string,
  place: Place | undefined,
  details: ProblemDetails[Kind],
): ProblemOf<Kind> {
  return { kind, severity: severities[kind], file, ...place, details };
}

/** Where the docs explain a kind: a path from the project's root with a fragment. */
export const docsOf = (kind: ProblemKind) => `docs/problems.md#${kind}`;

/** Orders problems by file, line and column; those of a whole file come first. */
export function comparePlaces(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** An error stops the build; a warning is only told. */
export type Severity = 'error' | 'warning';

/** A place in a file, in the units of editors and of unist: all counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** UTF-16 code units on that line; absent where only the start is known. */
  readonly length?: number;
}

/** One mistake in the content. Without a line, it is the file itself that is wrong. */
export interface ProblemOf<Kind extends ProblemKind> extends Partial<Place> {
  readonly kind: Kind;
  readonly severity: Severity;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly details: ProblemDetails[Kind];
}

/** A mistake of any kind; `kind` tells which details it has. */
export type Problem = { [Kind in ProblemKind]: ProblemOf<Kind> }[ProblemKind];
