import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { withdrawal } from '../domain/article.ts';
import type { Address } from '../domain/urls.ts';
import { pictureSources } from '../images/picture.ts';
import { site } from '../site.ts';
import { aliasViews } from '../views/alias.ts';
import { apiDocuments } from '../views/api.ts';
import { archiveView, monthViews, yearViews } from '../views/archive.ts';
import { articleView } from '../views/article.ts';
import { authorsView, authorViews } from '../views/author.ts';
import { correctionsViews } from '../views/corrections.ts';
import { followView } from '../views/follow/follow.ts';
import { homeViews } from '../views/home.ts';
import { newsSitemapView } from '../views/news-sitemap.ts';
import { oncePerArchive } from '../views/once.ts';
import { notFoundView, plainPageViews } from '../views/page.ts';
import type { PagedViews } from '../views/paged-list.ts';
import { rumorCardViews } from '../views/rumor/card.ts';
import { lastChange } from '../views/rumor/notes.ts';
import { rumorViews } from '../views/rumor/rumor.ts';
import { rumorsViews } from '../views/rumor/rumors.ts';
import { sourcesView, sourceViews } from '../views/source/source.ts';
import { storiesView, storyViews } from '../views/story/story.ts';
import { tagsView, tagViews } from '../views/tag.ts';
import { urls } from '../views/urls.ts';
import { siteDocuments } from './documents.ts';
import type { Route } from './route.ts';
import { route, single } from './route.ts';
import { sitemapViews } from './sitemap.ts';
import { sitemapDocument } from './sitemap-document.ts';

const { paths } = site;

/** `2021/11/slug`. */
const ARTICLE = '/[year]/[month]/[slug]';

/** Follows the pattern of a list's front. */
const NUMBERED = `/${paths.page}/[number]`;

/**
 * Every kind of page and document that the newsroom makes. What takes longest stands first; the sitemap has its pages in
 * this order: articles first and oldest first, so that a part of it that is full stays as it is.
 */
export const routes: readonly Route[] = [
  route({
    patterns: ['/[...document].xml', '/[...document].json', '/[...document].opml'],
    entrypoint: 'src/routes/document.ts',
    entries: (archive) => [...siteDocuments(archive)],
    address: ({ path }) => path,
    view: (_archive, document) => document,
    key: (document) => document.key(),
    text: (document) => document.render(),
    together: true,
  }),
  route({
    patterns: [ARTICLE],
    entrypoint: 'src/layouts/ArticleLayout.astro',
    entries: ({ articles }) => articles,
    address: ({ id }) => urls.article(id),
    view: articleView,
    changes: (archive, { record }) => [lastChange(archive, record)],
    picture: ({ record }) => record.cover && pictureSources(record.cover, 'cover').img.src,
  }),
  single({
    address: urls.home(),
    entrypoint: 'src/layouts/FrontLayout.astro',
    view: (archive) => homeViews(archive).front,
    changes: ({ articles }) => published(articles),
  }),
  route({
    patterns: [
      NUMBERED,
      ...[paths.tags, paths.stories, paths.authors].map((word) => `/${word}/[list]${NUMBERED}`),
    ],
    entrypoint: 'src/layouts/ListLayout.astro',
    entries: (archive) => numberedPages(archive),
    address: ({ path }) => path,
    view: (_archive, { list, number }) => list.page(number),
    changes: (_archive, { list, number }) => published(list.entries(number)),
  }),
  single({
    address: urls.stories(),
    entrypoint: 'src/layouts/StoriesLayout.astro',
    view: storiesView,
    changes: ({ byStory }) => published([...byStory.values()].flat()),
  }),
  route({
    patterns: [`/${paths.stories}/[story]`],
    entrypoint: 'src/layouts/StoryLayout.astro',
    entries: storyViews,
    address: ({ path }) => path,
    view: (_archive, { front }) => front,
    changes: (_archive, list) => published(list.entries()),
  }),
  single({
    address: urls.tags(),
    entrypoint: 'src/layouts/TagsLayout.astro',
    view: tagsView,
    changes: ({ articles }) => published(articles),
  }),
  route({
    patterns: [`/${paths.tags}/[tag]`],
    entrypoint: 'src/layouts/ListLayout.astro',
    entries: tagViews,
    address: ({ path }) => path,
    view: (_archive, { front }) => front,
    changes: (_archive, list) => published(list.entries()),
  }),
  single({
    address: urls.authors(),
    entrypoint: 'src/layouts/AuthorsLayout.astro',
    view: authorsView,
    changes: ({ articles }) => published(articles),
  }),
  route({
    patterns: [`/${paths.authors}/[author]`],
    entrypoint: 'src/layouts/AuthorLayout.astro',
    entries: authorViews,
    address: ({ path }) => path,
    view: (_archive, { front }) => front,
    changes: (_archive, list) => published(list.entries()),
  }),
  single({
    address: urls.archive(),
    entrypoint: 'src/layouts/CalendarLayout.astro',
    view: archiveView,
    changes: ({ articles }) => published(articles),
  }),
  route({
    patterns: [`/${paths.archive}/[year]`],
    entrypoint: 'src/layouts/CalendarLayout.astro',
    entries: yearViews,
    address: ({ year }) => urls.year(year),
    view: (_archive, { view }) => view,
    changes: ({ byMonth }, { year }) =>
      published([...byMonth].flatMap(([month, articles]) => (month.startsWith(year) ? articles : []))),
  }),
  route({
    patterns: [`/${paths.archive}/[year]/[month]`],
    entrypoint: 'src/layouts/MonthLayout.astro',
    entries: monthViews,
    address: ({ month }) => urls.month(month),
    view: (_archive, { view }) => view,
    changes: ({ byMonth }, { month }) => published(byMonth.get(month) ?? []),
  }),
  route({
    patterns: [`/${paths.rumors}/[rumor]`],
    entrypoint: 'src/layouts/RumorLayout.astro',
    entries: rumorViews,
    address: ({ id }) => urls.rumor(id),
    view: (_archive, { view }) => view,
    changes: ({ rumors }, { id }) => (rumors.get(id)?.events ?? []).slice(-1).map(({ at }) => at),
  }),
  route({
    patterns: [`/${paths.rumors}/[rumor]/card`],
    entrypoint: 'src/layouts/CardLayout.astro',
    entries: rumorCardViews,
    address: ({ id }) => urls.card(id),
    view: (_archive, { view }) => view,
  }),
  single({
    address: urls.sources(),
    entrypoint: 'src/layouts/SourcesLayout.astro',
    view: sourcesView,
    changes: () => [],
  }),
  route({
    patterns: [`/${paths.sources}/[source]`],
    entrypoint: 'src/layouts/SourceLayout.astro',
    entries: sourceViews,
    address: ({ id }) => urls.source(id),
    view: (_archive, { view }) => view,
    changes: () => [],
  }),
  ...pagesOf(urls.rumors(), 'src/layouts/RumorsLayout.astro', rumorsViews),
  ...pagesOf(urls.corrections(), 'src/layouts/CorrectionsLayout.astro', correctionsViews),
  single({
    address: urls.follow(),
    entrypoint: 'src/layouts/FollowLayout.astro',
    view: followView,
    changes: () => [],
  }),
  route({
    patterns: ['/[page]'],
    entrypoint: 'src/layouts/PlainPageLayout.astro',
    entries: plainPageViews,
    address: ({ id }) => urls.page(id),
    view: (_archive, { view }) => view,
    changes: () => [],
  }),
  route({
    patterns: ['/[...alias]'],
    entrypoint: 'src/layouts/AliasLayout.astro',
    entries: aliasViews,
    address: ({ path }) => path,
    view: (_archive, view) => view,
  }),
  route({
    patterns: ['/api/v1/[...api].json'],
    entrypoint: 'src/routes/api.ts',
    entries: apiDocuments,
    address: ({ path }) => path,
    view: (_archive, { path, view }) => ({ path, view }),
    text: ({ view }) => JSON.stringify(view),
  }),
  route({
    patterns: ['/[sitemap].xml'],
    entrypoint: 'src/routes/sitemap.xml.ts',
    entries: (archive) => sitemapViews(archive, routes),
    address: ({ path }) => path,
    view: (_archive, view) => view,
    text: sitemapDocument,
  }),
  single({ address: '/404.html', entrypoint: 'src/pages/404.astro', view: notFoundView }),
  single({
    address: '/robots.txt',
    entrypoint: 'src/pages/robots.txt.ts',
    view: (archive) => ({ hasNews: newsSitemapView(archive) !== undefined }),
  }),
  single({
    address: '/manifest.webmanifest',
    entrypoint: 'src/pages/manifest.webmanifest.ts',
    view: () => ({}),
  }),
];

/** The front of a list with a layout of its own, and its numbered pages. */
function pagesOf<View>(
  front: Address,
  entrypoint: string,
  viewsOf: (archive: Archive) => PagedViews<View>,
): Route[] {
  const entries = (archive: Archive) => viewsOf(archive).numbers;
  return [
    single({ address: front, entrypoint, view: (archive) => viewsOf(archive).front, changes: () => [] }),
    route({
      patterns: [`${front.slice(0, -1)}${NUMBERED}`],
      entrypoint,
      entries,
      address: (number) => urls.listPage(front, number),
      view: (archive, number) => viewsOf(archive).page(number),
      changes: () => [],
    }),
  ];
}

/** The numbered pages of every list of articles. */
const numberedPages = oncePerArchive((archive: Archive) =>
  [homeViews(archive), ...tagViews(archive), ...storyViews(archive), ...authorViews(archive)].flatMap(
    (list) => list.numbers.map((number) => ({ path: urls.listPage(list.path, number), list, number })),
  ),
);

/** When a list of these articles changed: at each publication and withdrawal, the two things that it shows. */
function published(articles: readonly Article[]): string[] {
  return articles.map(({ record }) => withdrawal(record)?.at ?? record.data.published);
}
