import type { BodyFact } from '../../domain/records.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import type { Moment } from '../../i18n/dates.ts';
import type { UpdateView } from '../update.ts';
import type { Href, Link } from '../urls.ts';

/** What an entry of a feed prints, in parts. Every address in it is whole. */
export type EntryText = ArticleText | NoticeText | ChangeText | DigestText;

/** An article in full: what is known since, then the cover of the entry, then its text. */
export interface ArticleText {
  readonly kind: 'article';
  /** What became of its rumors since, the newest change first. */
  readonly notes: readonly TextNote[];
  /** Its log, newest first. */
  readonly updates: readonly UpdateView[];
  readonly body: BodyFact;
}

/** What the newsroom says of an article: an item of its log, or all that is left of a withdrawn one. */
export interface NoticeText {
  readonly kind: 'notice';
  /** What it is: Correzione. */
  readonly word: string;
  readonly at: Moment;
  /** The editor's sentence. */
  readonly note: string;
  readonly article: Link;
  /** What a withdrawal means; absent from other notices. */
  readonly hint?: string;
}

/** A rumor changed its status, or was first reported. */
export interface ChangeText {
  readonly kind: 'change';
  readonly at: Moment;
  readonly rumor: Link;
  /** Absent when it was first reported. */
  readonly from?: StatusWord;
  readonly to: StatusWord;
  /** What happened, without a stop: Era contestata, ora è confermata. */
  readonly sentence: string;
  /** Why, in words that can follow a colon; not always a whole sentence. */
  readonly because: string;
  /** What it rests on. */
  readonly proofs: readonly Proof[];
  /** The articles that had told of it by then, the newest first: what their readers were promised. */
  readonly articles: readonly Link[];
}

/** Evidence in a few words: where it can be looked at, else what it showed. */
export interface Proof {
  readonly label: string;
  /** Where it stands, or a copy of it; absent when neither is known. */
  readonly href?: Href;
}

/** A week of the newsroom, as headed lists. None of them is empty. */
export interface DigestText {
  readonly kind: 'digest';
  /** First day and last day. */
  readonly from: Moment;
  readonly to: Moment;
  readonly sections: readonly DigestSection[];
}

/** A headed list of a digest. */
export interface DigestSection {
  readonly about: 'verdicts' | 'corrections' | 'stories' | 'articles';
  readonly heading: string;
  readonly items: readonly DigestItem[];
}

/** An item of a digest: “**lead**: [link]. words”, with a list of links under it. */
export interface DigestItem {
  /** What stands out before the link: Confermata. */
  readonly lead?: string;
  readonly link: Link;
  /** What follows, as sentences. */
  readonly words?: string;
  readonly links?: readonly Link[];
}

/** What became of a rumor since an article about it went out. */
export interface TextNote {
  readonly rumor: Link;
  /** The status that the article's first readers could know. */
  readonly then: StatusWord;
  readonly now: StatusWord;
  readonly since: Moment;
  readonly because: string;
}

/** A status for machines and for readers. */
export interface StatusWord {
  readonly status: Status;
  /** In the site's language. */
  readonly word: string;
}
