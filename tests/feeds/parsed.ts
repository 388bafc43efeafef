import { XMLParser } from 'fast-xml-parser';

/** Elements that may come several times, so that one alone is a list as well. */
const LISTS = ['item', 'entry', 'category', 'author', 'dc:creator', 'link', 'atom:link', 'outline'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name, path) => LISTS.includes(name) && path !== 'rss.channel.link' && path !== 'rss.channel.item.link',
});

/** XML as data: attributes under `@name`, every text as it stands. */
export function parseXml(document: string): unknown {
  return parser.parse(document);
}
