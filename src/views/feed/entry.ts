import type { Status } from '../../domain/rumor/statuses.ts';
import type { CoverView } from '../cover.ts';
import type { EntryText } from './text.ts';

/**
 * One entry of a feed, as every format writes it: JSON-serialisable, whole
 * addresses, words in the site's language. Made once for an archive: all feeds
 * that have the entry hold the same object.
 */
export interface FeedEntryView {
  /** Permanent and whole: the name by which readers' software knows the entry for ever. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Where to read it. */
  readonly url: string;
  readonly title: string;
  /** One or two sentences: what a list shows instead of the text. */
  readonly summary: string;
  /** When it happened (RFC 3339, as the editor wrote it); never moved by an edit. */
  readonly published: string;
  /** RFC 3339: `published`, or of an article its newest logged update. */
  readonly updated: string;
  /** Who signs it. Empty: the newsroom. */
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly FeedCategory[];
  /** The picture of an article. */
  readonly cover?: FeedCover;
  /** What to print. */
  readonly text: EntryText;
  /** The rumors it is about: of an article as they stand today, of anything else as they stood then. */
  readonly rumors: readonly FeedRumor[];
  /** Of a change of status: from what, to what. A first report comes from nothing. */
  readonly change?: { readonly from?: Status; readonly to: Status };
}

/** What an entry tells: an article, an item of its update log, a rumor's change of status, a week. */
export type EntryKind = 'article' | 'update' | 'correction' | 'withdrawal' | 'change' | 'digest';

/** Who signs an entry. */
export interface FeedAuthor {
  readonly name: string;
  /** Whole address of their page. */
  readonly url: string;
}

/** What an entry is about, in a scheme of ours: a tag, or the status of a rumor. */
export interface FeedCategory {
  /** For machines: `leica`, `confirmed`. */
  readonly term: string;
  /** For readers: Leica, Confermata. */
  readonly label: string;
  /** Whole address of the page that lists the scheme: of the tags, of the rumors. */
  readonly scheme: string;
}

/** The picture on top of an article: one JPEG, the format that every feed reader knows. */
export interface FeedCover extends Omit<CoverView, 'image'> {
  /** Whole address. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** A rumor as an entry names it. */
export interface FeedRumor {
  readonly id: string;
  /** Whole address of its page. */
  readonly url: string;
  readonly statement: string;
  readonly status: Status;
}
