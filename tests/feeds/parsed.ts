import { XMLParser } from 'fast-xml-parser';

/** Elements that may come several times, by their place: there one alone is a list as well. */
const LISTS =
  /(?:^feed\.(?:entry|link)|entry\.(?:link|category|author)|channel\.(?:item|atom:link)|item\.(?:category|dc:creator)|outline)$/;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  // Numeric references as well; the limits are for documents of strangers.
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  jPath: true,
  isArray: (_, path) => LISTS.test(String(path)),
});

/** XML as data: attributes under `@name`, every text as it stands. */
export function parseXml(document: string): unknown {
  return parser.parse(document);
}
