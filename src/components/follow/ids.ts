import type { FeedKind } from '../../views/feed/feed.ts';

/** The id that the entry of a main feed has on the page. */
export function feedId(kind: FeedKind): string {
  return `page:feed-${kind}`;
}
