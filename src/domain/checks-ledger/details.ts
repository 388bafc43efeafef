import type { What } from '../ledger/ledger.ts';
import type { Severity } from '../problems.ts';

/** How much each kind matters: an error stops the build, a warning is only told. */
export const ledgerSeverities = {
  'ledger-line': 'error',
  'id-repeated': 'error',
  'ids-moved': 'error',
  'article-lost': 'error',
  'article-redated': 'error',
  'update-lost': 'error',
  'rumor-lost': 'error',
  'change-lost': 'error',
  'id-reused': 'error',
  'news-superseded': 'warning',
} as const satisfies Record<keyof LedgerDetails, Severity>;

/**
 * What each kind of problem with the ledger knows beyond its line. Ids are
 * addresses from the site's root, times RFC 3339 as they were written, files
 * paths from the project's root: those in which the mend is to be made.
 */
export interface LedgerDetails {
  'ledger-line': { readonly reason: LineFlaw; readonly text: string };
  'id-repeated': { readonly id: string; readonly firstLine: number };
  /** A setting of `src/site.ts` without which all ids are others. */
  'ids-moved': {
    readonly setting: 'idOrigin' | 'paths.rumors' | 'paths.follow' | 'timeZone';
    /** As it is in the ledger. */
    readonly was: string;
    readonly is: string;
  };
  'article-lost': { readonly id: string; readonly published: string } & LostArticle;
  'article-redated': {
    readonly id: string;
    readonly file: string;
    readonly published: string;
    readonly found: string;
  };
  'update-lost': LostNews;
  'rumor-lost': { readonly rumor: string; readonly file: string; readonly nearest: string | undefined };
  'change-lost': LostNews;
  'id-reused': {
    readonly id: string;
    readonly file: string;
    readonly what: What;
    readonly found: What;
    /** The file of the article that had the address, where it is the address that was reused. */
    readonly other?: string;
  };
  'news-superseded': { readonly id: string; readonly file?: string; readonly what: What };
}

/** Why nobody has the id of an article any more. */
export type LostArticle =
  /** `file` is at the address, or was, and is not published. */
  | { readonly reason: 'draft' | 'scheduled'; readonly file: string }
  /** `file` has the address among its aliases, and `first` before it. */
  | { readonly reason: 'order'; readonly file: string; readonly first: string }
  /** `file` is at the address, and `first` stands among its aliases. */
  | { readonly reason: 'alias'; readonly file: string; readonly first: string }
  /** `file` went out at the same moment and nobody knows it: the article has moved there. */
  | { readonly reason: 'moved'; readonly file: string }
  /** No file is known; `nearest` has a similar address. `file` is where it was. */
  | { readonly reason: 'missing'; readonly file: string; readonly nearest: string | undefined };

/** An item of a log that is no longer there. */
interface LostNews {
  readonly id: string;
  readonly file: string;
  readonly what: What;
  readonly at: string;
  /** The moment of an item that nobody knows yet: it may be the same, under another time. */
  readonly found: string | undefined;
}

/** What is wrong with a line of the ledger. */
export type LineFlaw = 'conflict' | 'shape' | 'date' | 'id' | 'what' | 'moment';
