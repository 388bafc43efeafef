/** Languages the site's own words exist in (BCP 47 primary subtags). */
export type Language = 'it' | 'en';

/** Directives of the Content Security Policy that an owner may open. */
export type CspDirective =
  | 'script-src'
  | 'style-src'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'frame-src'
  | 'media-src'
  | 'worker-src'
  | 'form-action';

/** Everything that makes this newsroom itself. The one file an owner edits. */
export interface Site {
  /** Name of the publication, as the masthead prints it. */
  readonly name: string;
  /** One sentence under the name: what readers find here. */
  readonly tagline: string;
  /** Where the site is published: scheme and host, and a path if it lies below one (`https://someone.github.io/blog`). */
  readonly url: string;
  /**
   * What the ids of feed entries begin with. Left out: `url`. When the site moves to another
   * address, the old `url` is written here, so that subscribers meet no entry twice.
   */
  readonly idOrigin?: string;
  /** Whole address of the WebSub hub that pushes the feeds. Left out: feeds are polled. */
  readonly hub?: string;
  /** Language of the site's own words, of dates and of the check's messages. */
  readonly language: Language;
  /** IANA time zone in which dates are shown and archive months are cut. */
  readonly timeZone: string;
  /** Address to which readers write, shown on the corrections page and in feeds. */
  readonly email: string;
  /**
   * Links after those to the sections, in the masthead and the footer. `href` is a path of this site, as `/team/`, or an
   * `https://` address.
   */
  readonly navigation?: readonly { readonly label: string; readonly href: string }[];
  /**
   * What pages may load from elsewhere, by directive of the Content Security Policy: `{ 'script-src':
   * ['https://stats.example'] }`. Left out: nothing. The footer then says that there is no tracking.
   */
  readonly csp?: Readonly<Partial<Record<CspDirective, readonly string[]>>>;
  /** Licence of the texts: its name and its deed. */
  readonly licence: { readonly name: string; readonly url: string };
  /** How many entries a page of each list holds. A full page is never changed again. */
  readonly pageSizes: {
    readonly home: number;
    readonly tag: number;
    readonly author: number;
    readonly story: number;
    /** Settled rumors on a page of the list of rumors. */
    readonly rumors: number;
    readonly corrections: number;
    /** Entries of a feed, and of each document of its archive. */
    readonly feed: number;
  };
  /**
   * How many articles without a cover, the newest, and how many rumors, the last to change, have a drawn card of their
   * own to be shown beside a link. Older ones share the site's: a card costs some 15 ms of a processor, once.
   */
  readonly cards: number;
  /**
   * `astro`: Astro's own prerenderer makes every page, slower. Left out: a pool of threads renders the newsroom's pages,
   * the same to the byte.
   */
  readonly renderer?: 'astro';
  /** Id of the plain page that tells how sources are counted; their pages lead to it. */
  readonly methodPage?: string;
  /** The words in addresses. Changing one moves pages: set them once. */
  readonly paths: {
    readonly tags: string;
    readonly stories: string;
    readonly authors: string;
    readonly rumors: string;
    readonly sources: string;
    /** Also the id of the plain page that states the policy, if there is one. */
    readonly corrections: string;
    readonly archive: string;
    readonly page: string;
    /** The page about feeds, and the folder of what goes with it. */
    readonly follow: string;
    /** The weekly digest, in the folder of `follow`. */
    readonly digest: string;
    /** The list of all feeds, in the folder of `follow`. */
    readonly everything: string;
  };
}

/** The site as it stands. */
export const site: Site = {
  name: 'Spiffero',
  tagline: 'Notizie e indiscrezioni, fino a come va a finire',
  url: 'https://spiffero.example',
  language: 'it',
  timeZone: 'Europe/Rome',
  email: 'redazione@spiffero.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  pageSizes: { home: 12, tag: 12, author: 12, story: 24, rumors: 24, corrections: 24, feed: 20 },
  cards: 120,
  methodPage: 'metodo',
  paths: {
    tags: 'tag',
    stories: 'storie',
    authors: 'autori',
    rumors: 'voci',
    sources: 'fonti',
    corrections: 'correzioni',
    archive: 'archivio',
    page: 'pagina',
    follow: 'segui',
    digest: 'settimana',
    everything: 'tutti',
  },
};
