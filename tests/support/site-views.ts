import type { Archive } from '../../src/domain/archive.ts';
import { aliasViews } from '../../src/views/alias.ts';
import { archiveView, monthViews, yearViews } from '../../src/views/archive.ts';
import { articleView } from '../../src/views/article.ts';
import { authorsView, authorViews } from '../../src/views/author.ts';
import { homeViews } from '../../src/views/home.ts';
import { notFoundView, plainPageViews } from '../../src/views/page.ts';
import { storiesView, storyViews } from '../../src/views/story/story.ts';
import { tagsView, tagViews } from '../../src/views/tag.ts';

/** The view of every page of the site by its path, feeds and machine-readable files left out. */
export function siteViews(archive: Archive): Map<string, unknown> {
  const lists = [homeViews(archive), ...tagViews(archive), ...storyViews(archive), ...authorViews(archive)];
  const views = [
    ...lists.flatMap(({ front, pages }) => [front, ...pages]),
    ...archive.articles.map((article) => articleView(archive, article)),
    tagsView(archive),
    storiesView(archive),
    authorsView(archive),
    archiveView(archive),
    ...[...yearViews(archive), ...monthViews(archive), ...plainPageViews(archive)].map(({ view }) => view),
    notFoundView(archive),
  ];
  return new Map<string, unknown>([
    ...views.map((view) => [view.meta.path, view] as const),
    ...aliasViews(archive).map((view) => [view.path, view] as const),
  ]);
}
