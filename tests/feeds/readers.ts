import { parseXml } from './parsed.ts';

/** A feed as the software of its readers has it, whatever its format. */
export interface ReadFeed {
  readonly title: string;
  readonly home: string;
  readonly entries: readonly ReadEntry[];
}

/** An entry in what all formats have in common. Times are in milliseconds since 1970. */
export interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: number;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** Address of the picture. */
  readonly picture: string | undefined;
}

/** Reads Atom. */
export function readAtom(document: string): ReadFeed {
  const { feed } = parseXml(document) as { feed: AtomFeed };
  return {
    title: textOf(feed.title),
    home: linkOf(feed.link, 'alternate'),
    entries: (feed.entry ?? []).map((entry) => ({
      id: entry.id,
      url: linkOf(entry.link, 'alternate'),
      title: textOf(entry.title),
      summary: textOf(entry.summary),
      html: entry.content['#text'],
      published: Date.parse(entry.published),
      authors: (entry.author ?? []).map(({ name }) => unmarked(name)),
      categories: (entry.category ?? []).map((category) => unmarked(category['@label'])),
      picture: entry['media:content']?.['@url'],
    })),
  };
}

/** Reads RSS. */
export function readRss(document: string): ReadFeed {
  const { channel } = (parseXml(document) as { rss: { channel: RssChannel } }).rss;
  return {
    title: unmarked(channel.title),
    home: channel.link,
    entries: (channel.item ?? []).map((item) => ({
      id: item.guid['#text'],
      url: item.link,
      title: unmarked(item.title),
      summary: unescaped(item.description),
      html: item['content:encoded'],
      published: Date.parse(item.pubDate),
      authors: (item['dc:creator'] ?? []).map(unmarked),
      categories: (item.category ?? []).map((category) => unmarked(category['#text'])),
      picture: item['media:content']?.['@url'],
    })),
  };
}

/** Reads JSON Feed. */
export function readJson(document: string): ReadFeed {
  const feed = JSON.parse(document) as JsonFeed;
  return {
    title: feed.title,
    home: feed.home_page_url,
    entries: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      html: item.content_html,
      published: Date.parse(item.date_published),
      authors: (item.authors ?? []).map(({ name }) => name),
      categories: item.tags ?? [],
      picture: item.image,
    })),
  };
}

/** A parsed Atom feed. */
export interface AtomFeed {
  readonly id: string;
  readonly title: TextConstruct;
  readonly updated: string;
  readonly link: readonly Record<string, string>[];
  readonly 'fh:archive'?: string;
  readonly entry?: readonly AtomEntry[];
}

interface AtomEntry {
  readonly id: string;
  readonly title: TextConstruct;
  readonly summary: TextConstruct;
  readonly published: string;
  readonly updated: string;
  readonly link: readonly Record<string, string>[];
  readonly author?: readonly { readonly name: string; readonly uri: string }[];
  readonly category?: readonly Record<'@term' | '@scheme' | '@label', string>[];
  readonly content: { readonly '#text': string; readonly '@type': string };
  readonly 'media:content'?: Record<string, string>;
}

/** A parsed RSS channel. */
export interface RssChannel {
  readonly title: string;
  readonly link: string;
  readonly 'atom:link': readonly Record<string, string>[];
  readonly lastBuildDate?: string;
  readonly item?: readonly RssItem[];
}

interface RssItem {
  readonly title: string;
  readonly link: string;
  readonly guid: { readonly '#text': string; readonly '@isPermaLink': string };
  readonly description: string;
  readonly pubDate: string;
  readonly category?: readonly { readonly '#text': string; readonly '@domain': string }[];
  readonly 'content:encoded': string;
  readonly 'dc:creator'?: readonly string[];
  readonly 'media:content'?: Record<string, string>;
}

interface JsonFeed {
  readonly title: string;
  readonly home_page_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly summary: string;
    readonly content_html: string;
    readonly date_published: string;
    readonly authors?: readonly { readonly name: string }[];
    readonly tags?: readonly string[];
    readonly image?: string;
  }[];
}

type TextConstruct = string | { readonly '#text': string; readonly '@type': string };

function textOf(text: TextConstruct): string {
  return typeof text === 'string' ? text : unescaped(text['#text']);
}

function linkOf(links: readonly Record<string, string>[], rel: string): string {
  return links.find((link) => link['@rel'] === rel)?.['@href'] ?? '';
}

/** HTML that holds nothing but text as that text. */
function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** A text without the marks that keep it from being taken for HTML. */
function unmarked(text: string): string {
  return text.replaceAll('\u2060', '');
}
