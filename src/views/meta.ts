import type { Address } from '../domain/urls.ts';
import type { Graph, Thing } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import type { ImageFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import type { CardText } from '../images/card.ts';
import { cardPictures } from '../images/card.ts';
import type { SocialPicture } from '../images/social.ts';
import { socialPictures } from '../images/social.ts';
import { site } from '../site.ts';
import { SITE_CARD } from './card.ts';
import type { FeedHead } from './feed/feed.ts';
import { siteHead } from './feed/heads.ts';
import type { FeedLink } from './feed/links.ts';
import { feedLink, feedLinks } from './feed/links.ts';
import { breadcrumbList, organization } from './json-ld.ts';
import { oncePerArchive } from './once.ts';
import type { Link } from './urls.ts';
import { absolute, hrefOf, urls } from './urls.ts';

/** Fronts of the site's sections, and what the owner adds. */
const SECTIONS: readonly Link[] = [
  { label: t.nav.stories, href: hrefOf(urls.stories()) },
  { label: t.nav.rumors, href: hrefOf(urls.rumors()) },
  { label: t.nav.sources, href: hrefOf(urls.sources()) },
  { label: t.nav.tags, href: hrefOf(urls.tags()) },
  { label: t.nav.archive, href: hrefOf(urls.archive()) },
  ...(site.navigation ?? []).map(({ label, href }) => ({
    label,
    href: href.startsWith('/') ? hrefOf(href) : href,
  })),
];

/** Made once, as nearly all pages show them. */
const SITE_PICTURES = cardPictures(SITE_CARD).map(withOrigin);

const FOLLOW: Link = { label: t.follow.title, href: hrefOf(urls.follow()) };

/** What every page says of itself: to browsers, search engines, feed readers and social sites. */
export interface PageMeta {
  /** Path from the site's root. */
  readonly path: Address;
  /** Title of the document, the site's name included. */
  readonly title: string;
  /** The same without the site's name, for those who print that beside it. */
  readonly name: string;
  readonly description: string;
  /** The address that search engines shall show for this content. */
  readonly canonical: string;
  /** false: a page that search engines leave out. */
  readonly indexed: boolean;
  /** Open Graph's `og:type`. */
  readonly kind: 'website' | 'article' | 'profile';
  /** Social pictures with whole addresses, widest first. */
  readonly pictures: readonly SocialPicture[];
  readonly pictureAlt: string;
  /** Feeds for autodiscovery: the page's own, those of what it is about, the site's. */
  readonly feeds: readonly FeedLink[];
  /** The page's own feed, for readers; absent where it has none. */
  readonly feed?: Link;
  /** The way from the front page to here, this page left out. */
  readonly trail: readonly Link[];
  /** Fronts of the site's sections, and the owner's links, for the masthead and the footer. */
  readonly sections: readonly Link[];
  /** The page that tells how to follow the site. */
  readonly follow: Link;
  /** What tells about the newsroom, for the footer: its people, its plain pages, its corrections. */
  readonly pages: readonly Link[];
  /** Publication and last change, for articles (RFC 3339). */
  readonly times?: { readonly published: string; readonly modified: string };
  readonly jsonLd: Graph;
}

/** What a view gives to make its page's meta; the rest follows. */
export interface PageMetaInput {
  readonly path: Address;
  /** Title without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Path that search engines shall show instead of this one. */
  readonly canonical?: Address;
  readonly indexed?: boolean;
  readonly kind?: PageMeta['kind'];
  readonly picture?: { readonly image: ImageFact; readonly alt: string } | undefined;
  /** Words of the drawn card where there is no picture. Left out: the site's own card. */
  readonly card?: CardText | undefined;
  /** The page's own feed. */
  readonly feed?: FeedHead;
  /** Feeds of what the page is about, the closest first. */
  readonly relatedFeeds?: readonly FeedHead[];
  readonly trail?: readonly Link[];
  readonly times?: PageMeta['times'];
  /** What the page is about, besides the newsroom and the breadcrumbs. */
  readonly things?: readonly Thing[];
}

/** Completes what a page says of itself. */
export function pageMeta(archive: Archive, input: PageMetaInput): PageMeta {
  const { path, title, description, trail = [] } = input;
  const canonical = absolute(input.canonical ?? path);
  return {
    path,
    title: path === urls.home() ? title : `${title} · ${site.name}`,
    name: title,
    description,
    canonical,
    indexed: input.indexed ?? true,
    kind: input.kind ?? 'website',
    pictures: picturesOf(input),
    pictureAlt: input.picture?.alt ?? input.card?.title ?? `${site.name}: ${site.tagline}`,
    feeds: feedsOf(input),
    ...(input.feed && {
      feed: { label: input.feed.title, href: hrefOf(urls.feed(input.feed.front, 'rss')) },
    }),
    trail,
    sections: SECTIONS,
    follow: FOLLOW,
    pages: newsroomPages(archive),
    ...(input.times && { times: input.times }),
    jsonLd: {
      '@context': 'https://schema.org',
      '@graph': [
        organization(),
        ...(trail.length > 0 ? [breadcrumbList([...trail, { label: title, href: hrefOf(path) }])] : []),
        ...(input.things ?? []),
      ],
    },
  };
}

/** The social pictures of a page, with whole addresses: of its picture, else of its card, else of the site. */
export function picturesOf({
  picture,
  card,
}: Pick<PageMetaInput, 'picture' | 'card'>): readonly SocialPicture[] {
  if (picture) return socialPictures(picture.image).map(withOrigin);
  return card ? cardPictures(card).map(withOrigin) : SITE_PICTURES;
}

function withOrigin(social: SocialPicture): SocialPicture {
  return { ...social, url: absolute(social.url) };
}

/** Of what only surrounds the page one format will do: all that read feeds read it. */
function feedsOf({ feed, relatedFeeds = [] }: PageMetaInput): FeedLink[] {
  return [
    ...(feed ? feedLinks(feed) : []),
    ...relatedFeeds.map((head) => feedLink(head, 'atom')),
    ...(feed?.kind === 'site' ? [] : feedLinks(siteHead())),
  ];
}

/** The corrections have a page even where no plain page states the policy. */
const newsroomPages = oncePerArchive((archive): Link[] => {
  const plain = archive.pages.map(({ id, data }) => ({ label: data.title, href: hrefOf(urls.page(id)) }));
  const corrections = { label: t.rumors.corrections.title, href: hrefOf(urls.corrections()) };
  return [
    { label: t.nav.authors, href: hrefOf(urls.authors()) },
    ...plain,
    ...(plain.some(({ href }) => href === corrections.href) ? [] : [corrections]),
  ];
});
