import { getRssString } from '@astrojs/rss';
import { site } from '../site.ts';
import type { FeedEntryView } from '../views/feed/entry.ts';
import { mediaContent } from './media.ts';
import { asHtml, plainly } from './plain.ts';
import type { EntryFormat } from './entries.ts';
import { CDATA, element, hexadecimal, legalXml } from './xml.ts';

const ITEM = /<item>(.*?)<\/item>/gs;
const GUID = /<guid .*?<\/guid>/s;

/**
 * Entries as items of RSS 2.0. What RSS itself has is written by @astrojs/rss, for
 * many at once, since a call costs it more than an item; what other namespaces
 * bring along is added.
 *
 * @see https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
 */
export const rssItems: EntryFormat = {
  before: async (entries) =>
    (await metadata(entries)).map((xml) => `<item>\n${xml}\n<content:encoded>${CDATA.start}`),
  text: (html) => html,
  after: `${CDATA.end}</content:encoded>\n</item>`,
};

async function metadata(entries: readonly FeedEntryView[]): Promise<string[]> {
  const items = entries.map(({ title, summary, published, url }) => ({
    title: plainly(title),
    description: asHtml(summary),
    link: url,
    pubDate: new Date(published),
  }));
  const { name, tagline, url } = site;
  const document = await getRssString({ title: name, description: tagline, site: url, items });
  return Array.from(document.matchAll(ITEM), ([, xml = ''], index) => complete(xml, entries[index]!));
}

function complete(xml: string, entry: FeedEntryView): string {
  const { authors, categories, cover } = entry;
  const parts = [
    hexadecimal(xml).replace(GUID, () => guid(entry)),
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
