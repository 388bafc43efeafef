import { XMLParser } from 'fast-xml-parser';
import type { BodyFact } from '../../src/domain/records.ts';
import { rssDocument } from '../../src/feeds/rss.ts';
import type { FeedView } from '../../src/views/feed.ts';

/** Elements that may come several times, so that one alone is a list as well. */
const LISTS = ['item', 'category', 'dc:creator', 'atom:link'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => LISTS.includes(name),
});

/** XML as data: attributes under `@name`, every text as it stands. */
export function parseXml(document: string): unknown {
  return parser.parse(document);
}

/** A feed as its readers' software has it. */
export async function readFeed(view: FeedView, prose = 'Il testo.'): Promise<Channel> {
  return (parseXml(await rssDocument(view, proseOf(prose))) as { rss: { channel: Channel } }).rss.channel;
}

/** Gives the same Markdown for every body. */
export function proseOf(prose: string): (body: BodyFact) => Promise<string> {
  return () => Promise.resolve(prose);
}

/** The channel of a feed. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly language: string;
  readonly copyright: string;
  readonly lastBuildDate?: string;
  readonly 'atom:link': readonly Record<string, string>[];
  readonly image: Record<string, string>;
  readonly item?: readonly Item[];
}

/** An item of a feed. */
export interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: { readonly '#text': string; readonly '@isPermaLink': string };
  readonly description: string;
  readonly pubDate: string;
  readonly category: readonly string[];
  readonly 'content:encoded': string;
  readonly 'dc:creator': readonly string[];
  readonly 'media:content'?: Record<string, string>;
}
