import type { FeedEntryView } from '../views/feed/entry.ts';
import type { EntryFormat } from './entries.ts';
import { mediaContent } from './media.ts';
import { asHtml, plainly } from './plain.ts';
import { CDATA, element, legalXml } from './xml.ts';

/**
 * Entries as items of RSS 2.0. Written here rather than by @astrojs/rss, which has neither CDATA nor the
 * attributes of `guid` and `category`, and reads custom XML as data: the pen name 007 would become 7.
 *
 * @see https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
 */
export const rssItems: EntryFormat = {
  before: (entry) => `<item>\n${metadata(entry)}\n<content:encoded>${CDATA.start}`,
  text: (html) => html,
  after: `${CDATA.end}</content:encoded>\n</item>`,
};

function metadata(entry: FeedEntryView): string {
  const { title, summary, url, published, authors, categories, cover } = entry;
  const own = [
    element('title', {}, plainly(title)),
    element('link', {}, url),
    guid(entry),
    element('description', {}, asHtml(summary)),
    element('pubDate', {}, new Date(published).toUTCString()),
  ];
  const parts = [
    own.join(''),
    ...authors.map(({ name }) => element('dc:creator', {}, plainly(name))),
    ...categories.map(({ label, scheme }) => element('category', { domain: scheme }, plainly(label))),
    ...(cover ? [mediaContent(cover)] : []),
  ];
  return legalXml(parts.join('\n'));
}

/**
 * The name by which readers' software knows the entry for ever. Once its page has
 * moved it is a name alone: then `link` says where to read it.
 */
function guid({ id, url }: FeedEntryView): string {
  return element('guid', { isPermaLink: String(id === url) }, id);
}
