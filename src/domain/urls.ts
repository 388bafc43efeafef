import type { Site } from '../site.ts';

/** What the feed of a page is called in each format. */
const FEED_FILES = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' } as const;

/**
 * The address of every kind of page, as paths from the site's root with a
 * trailing slash. The words come from `src/site.ts`; nothing else makes addresses.
 */
export function createUrls(words: Site['paths']) {
  const under = (...segments: (string | number)[]): Address => `/${segments.join('/')}/`;
  return {
    home: (): Address => '/',
    article: (id: string) => under(id),
    page: (id: string) => under(id),
    tags: () => under(words.tags),
    tag: (slug: string) => under(words.tags, slug),
    stories: () => under(words.stories),
    story: (id: string) => under(words.stories, id),
    authors: () => under(words.authors),
    author: (id: string) => under(words.authors, id),
    rumors: () => under(words.rumors),
    rumor: (id: string) => under(words.rumors, id),
    /** The page that other sites frame. */
    card: (id: string) => under(words.rumors, id, 'card'),
    sources: () => under(words.sources),
    source: (id: string) => under(words.sources, id),
    corrections: () => under(words.corrections),
    archive: () => under(words.archive),
    year: (year: string) => under(words.archive, year),
    /** @param month `2021-11` */
    month: (month: string) => under(words.archive, ...month.split('-')),
    /** Page `number` of the list whose front is at `front`. */
    listPage: (front: string, number: number): Address => `${front}${words.page}/${number}/`,
    /** The feed of the page at `front`. */
    feed: (front: string, format: FeedFormat): Address => front + FEED_FILES[format],
    /** The same in every format. */
    feeds: (front: string): Address[] => Object.values(FEED_FILES).map((file) => front + file),
    /** Archive document `number` of the feed at `front`, counted from the oldest, starting at 1 (RFC 5005). */
    feedArchive: (front: string, number: number): Address => `${front}atom/${number}.xml`,
    /** The page that tells how to follow the site. */
    follow: () => under(words.follow),
    /** What the weekly digest follows. Its feeds stand there; the page about it is that of all feeds. */
    digest: () => under(words.follow, words.digest),
    /** A list of feeds that feed readers take over (OPML): of all of them, of the tags, of the stories. */
    opml: (list: FeedList): Address =>
      `/${words.follow}/${list === 'all' ? words.everything : words[list]}.opml`,
    /** The sitemap, or one of its parts, counted from 1. */
    sitemap: (part?: number): Address => `/sitemap${part === undefined ? '' : `-${part}`}.xml`,
    /** What was published in the last two days, for search engines that list news. */
    newsSitemap: (): Address => '/news-sitemap.xml',
    api: {
      rumors: (): Address => '/api/v1/rumors.json',
      rumor: (id: string): Address => `/api/v1/rumors/${id}.json`,
      sources: (): Address => '/api/v1/sources.json',
      story: (id: string): Address => `/api/v1/stories/${id}.json`,
    },
    /** First segments that no article alias and no plain page may take. */
    reserved: () => [
      words.tags,
      words.stories,
      words.authors,
      words.rumors,
      words.sources,
      words.archive,
      words.page,
      words.follow,
    ],
  };
}

/**
 * Where a page or file is, as a path from the site's root: `/tag/lenti/`. A site may lie below a path of its own, so a
 * link needs more (`hrefOf` of `src/links.ts`), and the types keep one from being taken for the other.
 */
export type Address = string & { readonly kind?: 'address' };
/** The addresses of one site. */
export type Urls = ReturnType<typeof createUrls>;
/** The formats in which every feed exists: Atom 1.0 (RFC 4287), RSS 2.0, JSON Feed 1.1. */
export type FeedFormat = keyof typeof FEED_FILES;
/** The lists of feeds: of all of them, of the tags, of the stories. */
export type FeedList = 'all' | 'tags' | 'stories';
