import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { firstAddress, updateLog } from '../domain/article.ts';
import { latest } from '../domain/latest.ts';
import type { BodyFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import { pictureVariants } from '../images/picture.ts';
import { site } from '../site.ts';
import type { CoverView } from './cover.ts';
import { coverOf } from './cover.ts';
import { tagsInUse } from './tags-in-use.ts';
import type { NoteView } from './rumor/notes.ts';
import { lastChange, noteViews } from './rumor/notes.ts';
import { tagLabel } from './teaser.ts';
import type { UpdateView } from './update.ts';
import { updateView } from './update.ts';
import { absolute, urls } from './urls.ts';

/** Pixels: sharp in the column of a feed reader, and no more than that. */
const WIDEST_COVER = 1200;

/** All that one feed says. Holds no time of building, so that nothing changes when nothing did. */
export interface FeedView {
  /** Path of the feed from the site's root. */
  readonly path: string;
  /** Whole address of the page it follows. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  /** When an item was last published or changed for its readers (RFC 3339); absent from an empty feed. */
  readonly modified?: string;
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
  readonly cover?: FeedCover;
  /** What changed since, newest first. */
  readonly updates: readonly UpdateView[];
  /** What became of its rumors since, the newest change first. */
  readonly notes: readonly NoteView[];
  readonly body: BodyFact;
}

/** The picture on top of an item: one JPEG, the format that every feed reader knows. */
export interface FeedCover extends Omit<CoverView, 'image'> {
  /** Whole address. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** Every feed of the site: of all articles first, then of each tag that an article bears. */
export function feedViews(archive: Archive): FeedView[] {
  return [
    feedView(archive, {
      front: urls.home(),
      title: site.name,
      description: site.tagline,
      articles: archive.articles,
    }),
    ...tagsInUse(archive).map(({ slug, label, description }) =>
      feedView(archive, {
        front: urls.tag(slug),
        title: t.feeds.title(site.name, label),
        description,
        articles: archive.byTag.get(slug) ?? [],
      }),
    ),
  ];
}

function feedView(archive: Archive, { front, title, description, articles }: FeedInput): FeedView {
  const newest = articles.slice(-site.pageSizes.feed).toReversed();
  const modified = latest(newest.map(({ record }) => lastChange(archive, record)));
  return {
    path: urls.feed(front, 'rss'),
    home: absolute(front),
    title,
    description,
    ...(modified !== undefined && { modified }),
    items: newest.map((article) => feedItem(archive, article)),
  };
}

function feedItem(archive: Archive, article: Article): FeedItemView {
  const { id, record } = article;
  const { data, body } = record;
  const cover = coverOf(record);
  return {
    id: absolute(firstAddress(record)),
    url: absolute(urls.article(id)),
    title: data.title,
    description: data.description,
    published: data.published,
    authors: data.authors.map((author) => archive.authors.get(author)?.data.name ?? author),
    categories: data.tags.map((slug) => tagLabel(archive, slug)),
    ...(cover && { cover: feedCover(cover) }),
    updates: updateLog(record).map(updateView),
    notes: noteViews(archive, article),
    body,
  };
}

function feedCover({ image, ...words }: CoverView): FeedCover {
  const copies = pictureVariants(image, 'cover', 'jpeg');
  const { url, width, height } = copies.findLast((copy) => copy.width <= WIDEST_COVER) ?? copies[0]!;
  return { url: absolute(url), width, height, ...words };
}

/** What makes one feed different from another. */
interface FeedInput {
  /** Path of the page that it follows. */
  readonly front: string;
  readonly title: string;
  readonly description: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
}
