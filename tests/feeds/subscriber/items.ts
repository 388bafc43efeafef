import { parseXml } from '../parsed.ts';

/** What a reader's software takes from a feed, whatever its format. */
export function itemsOf(path: string, text: string): Item[] {
  if (path.endsWith('.json')) return jsonItems(text);
  return path.endsWith('rss.xml') ? rssItems(text) : atomItems(text);
}

/** Where the history before this document is (RFC 5005), as a path. */
export function olderThan(text: string, origin: string): string | undefined {
  return /rel="prev-archive"[^>]*href="([^"]+)"/.exec(text)?.[1]?.slice(origin.length);
}

function jsonItems(text: string): Item[] {
  const { items } = JSON.parse(text) as { items: JsonItem[] };
  return items.map((item) => ({
    id: item.id,
    published: instant(item.date_published),
    words: JSON.stringify(item),
  }));
}

function rssItems(text: string): Item[] {
  const { rss } = parseXml(text) as { rss: { channel: { item?: RssItem[] } } };
  return (rss.channel.item ?? []).map((item) => ({
    id: item.guid['#text'],
    published: instant(item.pubDate),
    words: JSON.stringify(item),
  }));
}

function atomItems(text: string): Item[] {
  const { feed } = parseXml(text) as { feed: { entry?: AtomEntry[] } };
  return (feed.entry ?? []).map((entry) => ({
    id: entry.id,
    published: instant(entry.published),
    words: JSON.stringify(entry),
  }));
}

const instant = (date: string): string => new Date(date).toISOString();

/** An item as it is remembered: what names it, when it is of, and what it says. */
export interface Item {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly published: string;
  /** All that it says, in whatever form. */
  readonly words: string;
}

interface JsonItem {
  readonly id: string;
  readonly date_published: string;
}

interface RssItem {
  readonly guid: { readonly '#text': string };
  readonly pubDate: string;
}

interface AtomEntry {
  readonly id: string;
  readonly published: string;
}
