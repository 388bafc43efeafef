/** A file of the site that is no page: a feed, a part of its archive, a list of feeds. */
export interface SiteDocument {
  /** Path from the site's root, with a slash in front. */
  readonly path: string;
  /** A digest of all that decides its bytes, the code that makes it left out. Cheap to get. */
  readonly key: () => string;
  /** Its text, which may come as UTF-8: bytes made for the caller alone, who may let go of them. */
  readonly render: () => Promise<string | Uint8Array>;
}
