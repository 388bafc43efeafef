import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { firstAddress, updateLog } from '../domain/article.ts';
import type { BodyFact, ImageFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import type { UpdateView } from './article.ts';
import { moment } from '../i18n/dates.ts';
import { tagLabel } from './teaser.ts';
import { tagsInUse } from './tag.ts';
import { absolute, urls } from './urls.ts';

/** All that one feed says. Holds no time of building, so that nothing changes when nothing did. */
export interface FeedView {
  /** Whole address of the feed itself. */
  readonly self: string;
  /** Whole address of the page it follows. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Newest first. */
  readonly items: readonly FeedItemView[];
}

/** An article as an item of a feed. */
export interface FeedItemView {
  /** Permanent: the article's first whole address, whatever it moves to. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** RFC 3339; never moved by an edit. */
  readonly published: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly cover?: { readonly image: ImageFact; readonly alt: string; readonly credit: string };
  /** What changed since, newest first. */
  readonly updates: readonly UpdateView[];
  readonly body: BodyFact;
}

/** The feed of everything. */
export function siteFeedView(archive: Archive): FeedView {
  return feedView(archive, {
    front: urls.home(),
    title: site.name,
    description: site.tagline,
    articles: archive.articles,
  });
}

/** The feed of every tag with an article. */
export function tagFeedViews(archive: Archive): { slug: string; view: FeedView }[] {
  return tagsInUse(archive).map((tag) => ({
    slug: tag.slug,
    view: feedView(archive, {
      front: urls.tag(tag.slug),
      title: t.feed.tag(site.name, tag.label),
      description: tag.description,
      articles: archive.byTag.get(tag.slug) ?? [],
    }),
  }));
}

function feedView(
  archive: Archive,
  input: { front: string; title: string; description: string; articles: readonly Article[] },
): FeedView {
  return {
    self: absolute(urls.feed(input.front)),
    home: absolute(input.front),
    title: input.title,
    description: input.description,
    language: site.language,
    items: input.articles
      .slice(-site.pageSizes.feed)
      .toReversed()
      .map((article) => feedItem(archive, article)),
  };
}

function feedItem(archive: Archive, { id, record }: Article): FeedItemView {
  const { data, cover, body } = record;
  return {
    id: absolute(firstAddress(record)),
    url: absolute(urls.article(id)),
    title: data.title,
    description: data.description,
    published: data.published,
    authors: data.authors.map((author) => archive.authors.get(author)?.data.name ?? author),
    categories: data.tags.map((slug) => tagLabel(archive, slug)),
    ...(cover && data.cover && { cover: { image: cover, alt: data.cover.alt, credit: data.cover.credit } }),
    updates: updateLog(record).map(({ kind, at, note }) => ({ kind, at: moment(at), note })),
    body,
  };
}
