import type { Address } from '../../domain/urls.ts';
import type { FeedEntryView } from './entry.ts';

/** What a feed says of itself, whatever it holds. */
export interface FeedHead {
  readonly kind: FeedKind;
  /** Permanent: the path of the page that it follows, or of the feed itself where there is no such page. */
  readonly id: Address;
  /** Path of the page that it follows; its addresses come from this (`urls.feed`, `urls.feedArchive`). */
  readonly front: Address;
  /** Whole address of the page that a browser opens. */
  readonly home: string;
  /** What it follows, without the site's name: Leica. */
  readonly label: string;
  /** The same with the site's name, for a reader with many feeds. */
  readonly title: string;
  readonly description: string;
}

/** What a feed follows. */
export type FeedKind =
  'site' | 'tag' | 'story' | 'author' | 'source' | 'rumor' | 'verdicts' | 'corrections' | 'digest';

/** A feed as subscribers poll it: its newest entries. Holds no time of building. */
export interface FeedView extends FeedHead {
  /** When an entry was last published or updated (RFC 3339); absent from an empty feed. */
  readonly modified?: string;
  /** Newest first. */
  readonly entries: readonly FeedEntryView[];
  /** How many documents its archive has; the newest has this number (RFC 5005, 4). */
  readonly sealed: number;
  /** How many of the last `entries` a document may leave out to stay light; what an archive holds as well, if there is one. */
  readonly spare: number;
}

/** A full page of a feed's history, which no publication changes. */
export interface FeedArchiveView extends FeedHead {
  /** When an entry was last published or updated (RFC 3339). */
  readonly modified: string;
  /** Newest first. */
  readonly entries: readonly FeedEntryView[];
  /** Counted from the oldest, starting at 1. */
  readonly number: number;
}
