const UTF8 = 'charset=utf-8';

/** What a document is, by the end of its path; the first that fits. Those of feeds are not what their endings say. */
const TYPES: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\/rss\.xml$/, `application/rss+xml; ${UTF8}`],
  [/\/atom(?:\/\d+)?\.xml$/, `application/atom+xml; ${UTF8}`],
  [/\/feed\.json$/, `application/feed+json; ${UTF8}`],
  [/\.opml$/, `text/x-opml; ${UTF8}`],
  [/\.xml$/, `application/xml; ${UTF8}`],
];

/**
 * The media type with which a document has to be sent; undefined for what is none.
 *
 * @param path from the site's root
 */
export function mediaTypeOf(path: string): string | undefined {
  return TYPES.find(([ending]) => ending.test(path))?.[1];
}
