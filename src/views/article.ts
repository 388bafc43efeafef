import type { Archive } from '../domain/archive.ts';
import type { Article, Unpublished } from '../domain/article.ts';
import { readingMinutes, updateLog, withdrawal } from '../domain/article.ts';
import type { ArticleRecord, BodyFact } from '../domain/records.ts';
import { relatedArticles } from '../domain/related.ts';
import type { Moment } from '../i18n/dates.ts';
import { moment } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import { newsArticle } from './article-json-ld.ts';
import { articleCard } from './card.ts';
import type { CoverView } from './cover.ts';
import { coverOf } from './cover.ts';
import type { FeedHead } from './feed/feed.ts';
import { rumorHead, storyHead, tagHead } from './feed/heads.ts';
import type { PageMeta } from './meta.ts';
import { pageMeta, picturesOf } from './meta.ts';
import type { NoteView, WithdrawnLinkView } from './rumor/notes.ts';
import { lastChange, noteViews, withdrawnLinks } from './rumor/notes.ts';
import type { RumorSummary } from './rumor/summary.ts';
import { rumorSummaries } from './rumor/summary.ts';
import type { ShareLink } from './share.ts';
import { shareLinks } from './share.ts';
import type { StoryPlace } from './story/place.ts';
import { storyNeighbours, storyPlace } from './story/place.ts';
import type { TeaserView } from './teaser.ts';
import { kickerOf, tagLabel, teaser } from './teaser.ts';
import type { UpdateView } from './update.ts';
import { updateView } from './update.ts';
import type { Href, Link } from './urls.ts';
import { homeLink, hrefOf, urls } from './urls.ts';

/** How many earlier articles are recommended under an article. */
const RELATED = 3;

/** All that an article's page says. */
export interface ArticleView {
  readonly meta: PageMeta;
  /** Words above the headline, leading to the story where there is one. */
  readonly kicker: { readonly label: string; readonly href?: Href };
  readonly title: string;
  readonly description: string;
  readonly authors: readonly Link[];
  readonly published: Moment;
  /** When it last changed for its readers; absent if it never did. */
  readonly updated?: Moment;
  /** What changed, newest first. */
  readonly updates: readonly UpdateView[];
  /** The reason for the withdrawal, if it was withdrawn. */
  readonly withdrawn?: UpdateView;
  readonly cover?: CoverView;
  readonly body: BodyFact;
  readonly tags: readonly Link[];
  /** Whole minutes of reading. */
  readonly minutes: number;
  readonly story?: StoryPlace;
  /** What became of its rumors since it went out, the newest change first. */
  readonly notes: readonly NoteView[];
  /** The rumors it reports on, as they stand today. */
  readonly rumors: readonly RumorSummary[];
  /** Withdrawn articles that its text leads to. */
  readonly withdrawnLinks: readonly WithdrawnLinkView[];
  /** Earlier articles on the same subjects, closest first. */
  readonly related: readonly TeaserView[];
  readonly share: readonly ShareLink[];
  /** Why only a preview shows it. */
  readonly mark?: Unpublished;
}

/** The page of an article. */
export function articleView(archive: Archive, article: Article): ArticleView {
  const { record, id } = article;
  const { data, body } = record;
  const updates = updateLog(record).map(updateView);
  const withdrawn = withdrawal(record);
  const cover = coverOf(record);
  const place = storyPlace(archive, article);
  const mark = archive.marks.get(id);
  return {
    meta: articleMeta(archive, record),
    kicker: kicker(archive, record),
    title: data.title,
    description: data.description,
    authors: data.authors.map((author) => authorLink(archive, author)),
    published: moment(data.published),
    ...(updates[0] && { updated: updates[0].at }),
    updates,
    ...(withdrawn && { withdrawn: updateView(withdrawn) }),
    ...(cover && { cover }),
    body,
    tags: data.tags.map((slug) => ({ label: tagLabel(archive, slug), href: hrefOf(urls.tag(slug)) })),
    minutes: readingMinutes(body.words),
    ...(place && { story: place }),
    notes: noteViews(archive, article),
    rumors: rumorSummaries(archive, data.rumors),
    withdrawnLinks: withdrawnLinks(archive, article),
    related: relatedArticles(archive, article, {
      limit: RELATED,
      excluded: new Set(storyNeighbours(archive, article).earlier.map((each) => each.id)),
    }).map((each) => teaser(archive, each)),
    share: shareLinks(urls.article(id), data.title),
    ...(mark && { mark }),
  };
}

/** An author as a link to their page. */
export function authorLink(archive: Archive, id: string): Link {
  return { label: archive.authors.get(id)?.data.name ?? id, href: hrefOf(urls.author(id)) };
}

function articleMeta(archive: Archive, record: ArticleRecord): PageMeta {
  const { data, cover, id } = record;
  const path = urls.article(id);
  const picture = cover && data.cover ? { image: cover, alt: data.cover.alt } : undefined;
  const card = articleCard(archive, record);
  return pageMeta(archive, {
    path,
    title: data.title,
    description: data.description,
    kind: 'article',
    picture,
    card,
    trail: articleTrail(archive, record),
    times: { published: data.published, modified: lastChange(archive, record) },
    relatedFeeds: relatedFeeds(archive, record),
    things: [newsArticle(archive, record, picture || card ? picturesOf({ picture, card }) : [])],
  });
}

/** What a reader of the article may want to follow: its story, its rumors, its tags. */
function relatedFeeds({ stories, rumors, tags }: Archive, { data }: ArticleRecord): FeedHead[] {
  const story = stories.get(data.story ?? '');
  return [
    ...(story ? [storyHead(story)] : []),
    ...data.rumors.flatMap((id) => rumors.get(id) ?? []).map(rumorHead),
    ...data.tags.flatMap((slug) => tags.get(slug) ?? []).map(tagHead),
  ];
}

function articleTrail(archive: Archive, record: ArticleRecord): Link[] {
  const { label, href } = kicker(archive, record);
  return href === undefined
    ? [homeLink(), { label: t.archive.title, href: hrefOf(urls.archive()) }]
    : [homeLink(), { label: t.stories.title, href: hrefOf(urls.stories()) }, { label, href }];
}

function kicker(archive: Archive, record: ArticleRecord): ArticleView['kicker'] {
  const { story } = record.data;
  const label = kickerOf(archive, record);
  return story !== undefined && archive.stories.has(story)
    ? { label, href: hrefOf(urls.story(story)) }
    : { label };
}
