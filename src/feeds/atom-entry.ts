import type { FeedEntryView } from '../views/feed/entry.ts';
import { person, textConstruct } from './atom-constructs.ts';
import type { EntryFormat } from './entries.ts';
import { utc } from './instants.ts';
import { LICENCE } from './links.ts';
import { mediaContent } from './media.ts';
import { plainly } from './plain.ts';
import { CDATA, element, legalXml } from './xml.ts';

/**
 * Entries as Atom 1.0.
 *
 * @param stampOf gives an entry its `atom:updated`
 * @see RFC 4287, section 4.1.2
 */
export function atomEntries(stampOf: (entry: FeedEntryView) => string): EntryFormat {
  return {
    before: (entry) => `<entry>\n${metadata(entry, stampOf(entry))}\n<content type="html">${CDATA.start}`,
    text: (html) => html,
    after: `${CDATA.end}</content>\n</entry>`,
  };
}

function metadata(entry: FeedEntryView, updated: string): string {
  const { id, url, title, summary, published, authors, categories, cover } = entry;
  const parts = [
    element('id', {}, id),
    textConstruct('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, utc(published)),
    element('updated', {}, updated),
    ...authors.map(person),
    ...categories.map(({ term, scheme, label }) =>
      element('category', { term, scheme, label: plainly(label) }),
    ),
    // RFC 4946: the licence of a feed says nothing of its entries.
    element('link', LICENCE),
    ...(cover ? [mediaContent(cover)] : []),
    textConstruct('summary', summary),
  ];
  return legalXml(parts.join('\n'));
}
