import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { BodyFact, StoryRecord } from '../../domain/records.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { storyHead } from '../feed/heads.ts';
import type { ListView } from '../list.ts';
import { listViews } from '../list.ts';
import type { PageMeta } from '../meta.ts';
import { pageMeta } from '../meta.ts';
import { oncePerArchive } from '../once.ts';
import type { PagedViews } from '../paged-list.ts';
import type { RumorSummary } from '../rumor/summary.ts';
import { rumorSummary } from '../rumor/summary.ts';
import type { TimelineEntry } from '../rumor/timeline.ts';
import { storyTimeline } from '../rumor/timeline.ts';
import type { TeaserView } from '../teaser.ts';
import { teaser } from '../teaser.ts';
import type { Href, Link } from '../urls.ts';
import { homeLink, hrefOf, urls } from '../urls.ts';
import type { ReportCardView } from './report-card.ts';
import { reportCardView } from './report-card.ts';

/** All stories, the one that moved last first. */
export interface StoriesView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  readonly stories: readonly StorySummary[];
}

/** A story as an entry of a list. */
export interface StorySummary extends Link {
  readonly description: string;
  readonly count: number;
  readonly span: StorySpan;
  /** Its newest article. */
  readonly latest: TeaserView;
}

/** From a story's first article to its last. */
export interface StorySpan {
  readonly from: Moment;
  readonly to: Moment;
}

/** The front of a story: its introduction and its newest articles. */
export interface StoryView extends ListView {
  readonly body: BodyFact;
  readonly count: number;
  readonly span?: StorySpan;
  /** Its rumors, in the order of their first report. */
  readonly rumors: readonly RumorSummary[];
  /** What happened to its rumors, and what we wrote, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** How it ended; absent while a rumor of it is open. */
  readonly reportCard?: ReportCardView;
  /** Path of the public data. */
  readonly data: Href;
}

/** The page that lists every story with an article. */
export function storiesView(archive: Archive): StoriesView {
  const { title, description } = t.stories;
  return {
    meta: pageMeta(archive, { path: urls.stories(), title, description, trail: [homeLink()] }),
    heading: title,
    description,
    stories: [...archive.stories.values()]
      .filter(({ id }) => archive.byStory.has(id))
      .sort((a, b) => lastTime(archive, b.id) - lastTime(archive, a.id))
      .flatMap((story) => summary(archive, story) ?? []),
  };
}

/** The hub and the numbered pages of every story. */
export const storyViews = oncePerArchive((archive: Archive): PagedViews<StoryView, ListView, Article>[] =>
  [...archive.stories.values()].map((story) => {
    const input = {
      heading: story.data.title,
      articles: archive.byStory.get(story.id) ?? [],
      size: site.pageSizes.story,
      meta: {
        path: urls.story(story.id),
        title: story.data.title,
        description: story.data.description,
        feed: storyHead(story),
        trail: [homeLink(), { label: t.stories.title, href: hrefOf(urls.stories()) }],
      },
    };
    return listViews(archive, input, () => hubFacts(archive, story));
  }),
);

/** What the hub says besides its newest articles. */
function hubFacts(archive: Archive, { id, body }: StoryRecord): Omit<StoryView, keyof ListView> {
  const span = spanOf(archive, id);
  return {
    ...storyFacts(archive, id),
    body,
    count: archive.byStory.get(id)?.length ?? 0,
    ...(span && { span }),
    data: hrefOf(urls.api.story(id)),
  };
}

/** The rumors of a story and what became of them. */
function storyFacts(archive: Archive, id: string): Pick<StoryView, 'rumors' | 'timeline' | 'reportCard'> {
  const rumors = archive.rumorsByStory.get(id) ?? [];
  const reportCard = reportCardView(archive, id);
  return {
    rumors: rumors.map((rumor) => rumorSummary(archive, rumor)),
    timeline: rumors.length > 0 ? storyTimeline(archive, id) : [],
    ...(reportCard && { reportCard }),
  };
}

function summary(archive: Archive, { id, data }: StoryRecord): StorySummary | undefined {
  const articles = archive.byStory.get(id) ?? [];
  const latest = articles.at(-1);
  const span = spanOf(archive, id);
  return latest && span
    ? {
        label: data.title,
        href: hrefOf(urls.story(id)),
        description: data.description,
        count: articles.length,
        span,
        latest: teaser(archive, latest),
      }
    : undefined;
}

function spanOf(archive: Archive, id: string): StorySpan | undefined {
  const articles = archive.byStory.get(id);
  const [first, last] = [articles?.[0], articles?.at(-1)];
  return first && last
    ? { from: moment(first.record.data.published), to: moment(last.record.data.published) }
    : undefined;
}

function lastTime(archive: Archive, id: string): number {
  return archive.byStory.get(id)?.at(-1)?.time ?? 0;
}
