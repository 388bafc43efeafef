import type { Site } from '../site.ts';

/**
 * The address of every kind of page, as paths from the site's root with a
 * trailing slash. The words come from `src/site.ts`; nothing else makes addresses.
 */
export function createUrls(words: Site['paths']) {
  const under = (...segments: (string | number)[]) => `/${segments.join('/')}/`;
  return {
    home: () => '/',
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
    listPage: (front: string, number: number) => `${front}${words.page}/${number}/`,
    /** The RSS feed of the page at `front`. */
    feed: (front: string) => `${front}rss.xml`,
    /** The sitemap, or one of its parts, counted from 1. */
    sitemap: (part?: number) => `/sitemap${part === undefined ? '' : `-${part}`}.xml`,
    api: {
      rumors: () => '/api/v1/rumors.json',
      rumor: (id: string) => `/api/v1/rumors/${id}.json`,
      sources: () => '/api/v1/sources.json',
      story: (id: string) => `/api/v1/stories/${id}.json`,
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
    ],
  };
}

/** The addresses of one site. */
export type Urls = ReturnType<typeof createUrls>;
