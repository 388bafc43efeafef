import type { Path } from '../library.ts';
import type { Severity } from '../problems.ts';
import type { ContentRecord } from '../records.ts';
import type { SettledStatus, Status } from '../rumor/statuses.ts';

/** How much each kind matters: an error stops the build, a warning is only told. */
export const findingSeverities = {
  'log-order': 'error',
  'log-in-future': 'error',
  'report-after-verdict': 'error',
  'verdict-without-evidence': 'error',
  'verdict-without-reason': 'error',
  'repeated-verdict': 'error',
  'nothing-to-reopen': 'error',
  'confirmed-rivals': 'error',
  'confirmed-child': 'error',
  'parent-cycle': 'error',
  'relay-cycle': 'error',
  'relay-without-origin': 'error',
  'origin-without-relay': 'error',
  'evidence-after-report': 'error',
  'deletion-without-time': 'error',
  'deletion-without-trace': 'error',
  'deletion-without-state': 'error',
  'recovery-without-time': 'error',
  'empty-evidence': 'error',
  'unreported-rumor': 'error',
  'headline-against-status': 'warning',
  'due-passed': 'warning',
  'promise-unkept': 'warning',
} as const satisfies Record<FindingKind, Severity>;

/** Makes a finding of one kind about a value of a file. */
export function finding<Kind extends FindingKind>(
  kind: Kind,
  record: Pick<ContentRecord<unknown>, 'id' | 'body'>,
  path: Path,
  details: FindingDetails[Kind],
): FindingOf<Kind> {
  return { kind, severity: findingSeverities[kind], id: record.id, file: record.body.file, path, details };
}

/** What each kind knows beyond its place. Times are RFC 3339, as the editor wrote them. */
export interface FindingDetails {
  /** `at` must not come before `previous`, which stands at `previousPath`. */
  'log-order': { readonly at: string; readonly previous: string; readonly previousPath: Path };
  'log-in-future': { readonly at: string };
  'report-after-verdict': {
    readonly at: string;
    readonly verdict: string;
    readonly outcome: SettledStatus;
  };
  'verdict-without-evidence': { readonly outcome: 'confirmed' | 'refuted' };
  'verdict-without-reason': { readonly outcome: 'void' | 'reopened' };
  'repeated-verdict': { readonly outcome: string; readonly previous: string };
  'nothing-to-reopen': { readonly at: string };
  'confirmed-rivals': { readonly rivals: readonly string[] };
  'confirmed-child': { readonly parent: string; readonly outcome: 'refuted' | 'void' };
  /** Ids along the circle, each once. */
  'parent-cycle': { readonly cycle: readonly string[] };
  /** Ids of sources along the circle, each once: every one relays the next, the last the first. */
  'relay-cycle': { readonly cycle: readonly string[] };
  'relay-without-origin': { readonly source: string };
  'origin-without-relay': { readonly relayOf: string; readonly basis: string };
  'evidence-after-report': { readonly posted: string; readonly at: string };
  'deletion-without-time': None;
  'deletion-without-trace': None;
  'deletion-without-state': { readonly field: 'deleted' | 'deletedBy'; readonly state: string };
  'recovery-without-time': { readonly recoveredBy: string };
  'empty-evidence': None;
  'unreported-rumor': { readonly rumor: string };
  'headline-against-status': {
    /** The word of the headline, as it stands there. */
    readonly word: string;
    readonly expected: readonly Status[];
    readonly rumors: readonly { readonly rumor: string; readonly status: Status | undefined }[];
  };
  'due-passed': { readonly due: string };
  'promise-unkept': { readonly phrase: string; readonly published: string; readonly days: number };
}

/** A kind of finding, in words joined by hyphens. */
export type FindingKind = keyof FindingDetails;

/** One thing wrong with rumors, sources, or articles that cite them. */
export interface FindingOf<Kind extends FindingKind> {
  readonly kind: Kind;
  readonly severity: Severity;
  /** Id of the rumor, or of the article, that the value belongs to. */
  readonly id: string;
  /** Path of its file from the project's root. */
  readonly file: string;
  /** Where the value stands in the frontmatter; a missing one is named where it should be. Empty: in the text. */
  readonly path: Path;
  readonly details: FindingDetails[Kind];
}

/** A finding of any kind; `kind` tells which details it has. */
export type Finding = { [Kind in FindingKind]: FindingOf<Kind> }[FindingKind];

type None = Readonly<Record<string, never>>;
