import type { Address, FeedFormat } from '../../domain/urls.ts';
import type { Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';

/** The formats by the names that readers know; the one that every feed reader takes comes first. */
const FORMATS: readonly (readonly [FeedFormat, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON'],
];

/** The feed of the page at `front` in each format. */
export function feedFormats(front: Address): Link[] {
  return FORMATS.map(([format, label]) => ({ label, href: hrefOf(urls.feed(front, format)) }));
}
