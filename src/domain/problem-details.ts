import type { LedgerDetails } from './checks-ledger/details.ts';
import type { FindingDetails } from './checks-rumors/findings.ts';
import type { Collection } from '../schema/fields.ts';
import type { Excess, Extent } from './pictures.ts';

/**
 * What each kind of problem knows beyond its place. The key is the kind: it
 * names the entry in `docs/problems.md`, and the wording in `src/i18n` is typed by it.
 */
export interface ProblemDetails extends FindingDetails, LedgerDetails {
  // Files
  'unreadable-file': { readonly reason: 'folder' | 'link' | 'device' | 'permission' };
  'missing-file': { readonly what: 'content' | 'tags' };
  'misplaced-file': {
    readonly reason: 'folder' | 'ending' | 'depth';
    readonly name: string;
    /** A name with an ending that the site knows, where it is clear which was meant. */
    readonly rename?: string;
  };
  'bad-file-name': { readonly name: string; readonly suggestion: string };
  'file-too-large': Excess;
  'not-utf8': None;
  'control-character': { readonly code: number };
  'merge-conflict': None;
  'too-deep': None;

  // Frontmatter and YAML
  'missing-frontmatter': None;
  'unclosed-frontmatter': None;
  'yaml-syntax': { readonly code: string };
  'yaml-feature': { readonly feature: 'alias' | 'anchor' | 'tag'; readonly text: string };
  'duplicate-key': { readonly key: string };
  'unknown-key': {
    readonly key: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'missing-key': {
    readonly key: string;
    /** The field that lacks it; empty for the frontmatter itself. */
    readonly within: string;
    readonly example: string;
  };
  'wrong-type': Field & { readonly expected: ValueType; readonly actual: ValueType };
  'empty-value': Field;
  'too-long': Field & { readonly length: number; readonly limit: number };
  'line-break': Field;
  'too-few': Field & { readonly count: number; readonly limit: number };
  'too-many': Field & { readonly count: number; readonly limit: number };
  'unknown-choice': Field & {
    readonly value: string;
    readonly nearest: string | undefined;
    readonly choices: readonly string[];
  };
  'bad-date': Field & {
    readonly value: string;
    readonly reason: 'no-time' | 'no-zone' | 'impossible' | 'shape';
    readonly example: string;
  };
  'bad-id': Field & { readonly value: string; readonly suggestion: string | undefined };
  'bad-alias': Field & { readonly value: string; readonly suggestion: string | undefined };
  'bad-url': Field & { readonly value: string };
  'repeated-value': Field & { readonly value: string };
  'bad-value': Field & {
    readonly actual: ValueType;
    /** What is written, where it is one line. */
    readonly value: string | undefined;
    /** What would do: any one of these. */
    readonly wants: readonly Want[];
    readonly example: string | undefined;
  };

  // References
  'unknown-tag': Unknown;
  'unknown-author': Unknown;
  'unknown-story': Unknown;
  'unknown-rumor': Unknown;
  'unknown-source': Unknown;
  'duplicate-tag': { readonly slug: string; readonly firstLine: number };
  'similar-tags': { readonly label: string; readonly other: string; readonly otherSlug: string };

  // Dates
  'wrong-folder': {
    readonly published: string;
    readonly timeZone: string;
    /** `2021/11`, where the file is. */
    readonly folder: string;
    /** `2021/12`, where it should be. */
    readonly wanted: string;
    /** The whole path that it would have there. */
    readonly move: string;
  };
  'update-before-publication': { readonly at: string; readonly published: string };
  'update-order': { readonly at: string; readonly previous: string };
  'simultaneous-updates': { readonly at: string };

  // Addresses
  'duplicate-address': { readonly address: string; readonly other: string };
  'reserved-address': { readonly address: string; readonly word: string };

  // Images
  'missing-image': { readonly url: string; readonly nearest: string | undefined };
  'not-an-image': { readonly url: string };
  'damaged-image': { readonly url: string };
  'image-too-large': { readonly url: string } & Excess;
  'remote-image': { readonly url: string };
  'inline-image': { readonly url: string };
  'image-outside-content': { readonly url: string };
  'small-cover': { readonly url: string; readonly least: Extent } & Extent;
  'missing-alt': { readonly url: string };
  'useless-alt': { readonly alt: string; readonly reason: 'file-name' | 'generic' | 'title' };
  'unused-image': None;

  // Body
  'empty-body': None;
  'starter-text': { readonly text: string };
  'top-heading': { readonly text: string };
  'skipped-heading': { readonly text: string; readonly depth: number; readonly allowed: number };
  'empty-heading': None;
  'raw-html': { readonly html: string };
  'undefined-footnote': { readonly label: string };
  'unused-footnote': { readonly label: string };
  'undefined-reference': { readonly label: string };
  'unknown-directive': {
    readonly name: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'malformed-directive': { readonly text: string };
  'directive-form': { readonly name: string; readonly example: string };
  'directive-attribute': {
    readonly name: string;
    readonly attribute: string;
    readonly reason: 'missing' | 'unknown' | 'invalid';
    readonly example: string;
  };
  'unclosed-directive': { readonly name: string };

  // Links
  'unknown-page': { readonly href: string; readonly nearest: string | undefined };
  'unknown-anchor': {
    readonly fragment: string;
    /** The file with the page in question. */
    readonly file: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'unsafe-link': { readonly href: string; readonly scheme: string };
  'malformed-link': { readonly href: string };
  'empty-link': { readonly href: string };
  'link-to-draft': { readonly href: string; readonly file: string };
  'link-to-scheduled': {
    readonly href: string;
    readonly file: string;
    readonly published: string;
  };
}

/** A kind of problem, in words joined by hyphens. */
export type ProblemKind = keyof ProblemDetails;

/** Types that an editor can give to a value in YAML. */
export type ValueType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'group' | 'nothing';

/** What a rule asks of a value. */
export type Want =
  /** In the words of whoever wrote the rule. */
  | { readonly rule: 'words'; readonly words: string }
  | { readonly rule: 'type'; readonly type: ValueType }
  | { readonly rule: 'date' }
  | {
      readonly rule: 'limit';
      readonly of: 'number' | 'date';
      readonly relation: 'from' | 'above' | 'to' | 'below';
      readonly limit: string;
    }
  | {
      readonly rule: 'length';
      readonly of: 'characters' | 'items';
      readonly relation: 'least' | 'most' | 'exactly';
      readonly count: number;
    }
  | { readonly rule: 'multiple'; readonly of: number }
  | { readonly rule: 'choice'; readonly choices: readonly string[] }
  /** A format by the name that Zod has for it: `email`. */
  | { readonly rule: 'format'; readonly format: string }
  | { readonly rule: 'pattern'; readonly pattern: string }
  | { readonly rule: 'address'; readonly part: 'scheme' | 'host'; readonly pattern: string }
  | { readonly rule: 'start' | 'end' | 'part'; readonly text: string }
  | { readonly rule: 'group'; readonly keys: readonly string[] }
  /** A rule that says nothing of itself. */
  | { readonly rule: 'other' };

/** The kind for a reference that points nowhere, by what it points to. */
export type ReferenceKind = Extract<
  ProblemKind,
  `unknown-${'tag' | 'author' | 'story' | 'rumor' | 'source'}`
>;

interface Field {
  /** The field as its author writes it: `title`, `cover.alt`, `updates[1].at`. */
  readonly field: string;
}

/** The kinds that are about the ledger, worded in a file of their own. */
export type LedgerProblemKind = keyof LedgerDetails;

/** The kinds that are about rumors, worded in a file of their own. */
export type RumorProblemKind = keyof FindingDetails | 'unknown-rumor' | 'unknown-source';

interface Unknown {
  readonly id: string;
  readonly collection: Collection;
  /** What a new entry could be called; absent where `id` will do. */
  readonly slug?: string;
  readonly nearest: string | undefined;
}

type None = Readonly<Record<string, never>>;
