import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import { siteHead } from './feed/heads.ts';
import type { ChangeView } from './rumor/changes.ts';
import { latestChanges } from './rumor/changes.ts';
import type { ListView } from './list.ts';
import { listViews } from './list.ts';
import { oncePerArchive } from './once.ts';
import type { PagedViews } from './paged-list.ts';
import { absolute, hrefOf, urls } from './urls.ts';
import { organizationId } from './json-ld.ts';
import type { Link } from './urls.ts';

/** The front page: the newest articles, and the stories that moved last. */
export interface HomeView extends ListView {
  readonly stories: readonly Link[];
  /** What changed status lately, newest first. */
  readonly changes: readonly ChangeView[];
}

/** How many stories the front page names. */
const STORIES = 6;

/** How many changes of status the front page tells. */
const CHANGES = 5;

/** The front page and the numbered pages behind it. */
export const homeViews = oncePerArchive((archive: Archive): PagedViews<HomeView, ListView, Article> => {
  const input = {
    heading: t.home.latest,
    articles: archive.articles,
    size: site.pageSizes.home,
    meta: {
      path: urls.home(),
      title: t.home.title(site.name, site.tagline),
      description: site.tagline,
      feed: siteHead(),
      things: [
        {
          '@type': 'WebSite' as const,
          name: site.name,
          url: absolute(urls.home()),
          inLanguage: site.language,
          publisher: { '@id': organizationId },
        },
      ],
    },
  };
  return listViews(archive, input, () => ({
    stories: liveliestStories(archive),
    changes: latestChanges(archive, CHANGES),
  }));
});

function liveliestStories(archive: Archive): Link[] {
  return [...archive.byStory]
    .map(([id, articles]) => ({ story: archive.stories.get(id), last: articles.at(-1)?.time ?? 0 }))
    .sort((a, b) => b.last - a.last)
    .flatMap(({ story }) => (story ? [{ label: story.data.title, href: hrefOf(urls.story(story.id)) }] : []))
    .slice(0, STORIES);
}
