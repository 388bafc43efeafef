import type { FeedEntryView } from '../views/feed/entry.ts';
import { decode, encode } from './bytes.ts';
import type { EntryFormat } from './entries.ts';
import { utc } from './instants.ts';
import { json } from './json-text.ts';

/**
 * Entries as items of JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/#items
 */
export const jsonItems: EntryFormat = {
  before: (entry) => `${metadata(entry).slice(0, -1)},"content_html":`,
  text: (html) => encode(JSON.stringify(decode(html))),
  after: '}',
};

function metadata(entry: FeedEntryView): string {
  const { id, url, title, summary, published, updated, authors, categories, cover } = entry;
  return json({
    id,
    url,
    title,
    summary,
    ...(cover && { image: cover.url }),
    date_published: utc(published),
    date_modified: utc(updated),
    ...(authors.length > 0 && { authors }),
    ...(categories.length > 0 && { tags: categories.map(({ label }) => label) }),
    _spiffero: extension(entry),
  });
}

/** What only we say of an entry. The document tells where this is explained. */
function extension({ kind, change, rumors }: FeedEntryView) {
  return {
    kind,
    ...(change && { status: change.to, ...(change.from && { from: change.from }) }),
    rumors,
  };
}
