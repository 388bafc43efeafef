import type { Archive } from '../../src/domain/archive.ts';
import { aliasViews } from '../../src/views/alias.ts';
import { archiveView, monthViews, yearViews } from '../../src/views/archive.ts';
import { articleView } from '../../src/views/article.ts';
import { authorsView, authorViews } from '../../src/views/author.ts';
import { homeViews } from '../../src/views/home.ts';
import { notFoundView, plainPageViews } from '../../src/views/page.ts';
import { storiesView, storyViews } from '../../src/views/story/story.ts';
import { apiDocuments } from '../../src/views/api.ts';
import { correctionsViews } from '../../src/views/corrections.ts';
import { followView } from '../../src/views/follow/follow.ts';
import { rumorCardViews } from '../../src/views/rumor/card.ts';
import { rumorViews } from '../../src/views/rumor/rumor.ts';
import { rumorsViews } from '../../src/views/rumor/rumors.ts';
import { sourcesView, sourceViews } from '../../src/views/source/source.ts';
import { urls } from '../../src/views/urls.ts';
import { tagsView, tagViews } from '../../src/views/tag.ts';

/** The view of every page of the site by its path, feeds and machine-readable files left out. */
export function siteViews(archive: Archive): Map<string, unknown> {
  const lists = [
    homeViews(archive),
    ...tagViews(archive),
    ...storyViews(archive),
    ...authorViews(archive),
    rumorsViews(archive),
    correctionsViews(archive),
  ];
  const views = [
    ...lists.flatMap(({ front, pages }) => [front, ...pages()]),
    ...archive.articles.map((article) => articleView(archive, article)),
    tagsView(archive),
    storiesView(archive),
    authorsView(archive),
    archiveView(archive),
    ...[...yearViews(archive), ...monthViews(archive), ...plainPageViews(archive)].map(({ view }) => view),
    ...[...rumorViews(archive), ...sourceViews(archive)].map(({ view }) => view),
    sourcesView(archive),
    followView(archive),
    notFoundView(archive),
  ];
  return new Map<string, unknown>([
    ...views.map((view) => [view.meta.path, view] as const),
    ...rumorCardViews(archive).map(({ id, view }) => [urls.card(id), view] as const),
    ...apiDocuments(archive).map(({ path, view }) => [path, view] as const),
    ...aliasViews(archive).map((view) => [view.path, view] as const),
  ]);
}
