import type { Archive } from '../../domain/archive.ts';
import { paginate } from '../../domain/paging.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import { isOpen, STATUSES } from '../../domain/rumor/statuses.ts';
import { t } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import type { ListView } from '../list.ts';
import { pagerOf } from '../list.ts';
import type { PageMeta } from '../meta.ts';
import { pageMeta } from '../meta.ts';
import type { Link } from '../urls.ts';
import { homeLink, urls } from '../urls.ts';
import { lastChange } from './status.ts';
import type { RumorSummary } from './summary.ts';
import { rumorSummary } from './summary.ts';

/** One page of the list of rumors. */
export interface RumorsView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  /** Number of the page, counted from the oldest; absent on the front. */
  readonly number?: number;
  /** Open rumors by status, on the front alone. */
  readonly open: readonly {
    readonly status: Status;
    readonly word: string;
    readonly rumors: readonly RumorSummary[];
  }[];
  /** Stories with their rumors, on the front alone. */
  readonly stories: readonly (Link & { readonly count: number })[];
  /** Settled and expired rumors, the last settled first. */
  readonly settled: readonly SettledRumor[];
  readonly pager: ListView['pager'];
}

/**
 * A rumor that ended. What weighs it is left out: it counts how its sources fared
 * before, and would change sealed pages when one of those verdicts is revised.
 */
export type SettledRumor = Omit<RumorSummary, 'explainer'>;

/** The front of the list of rumors and its numbered pages of settled ones. */
export function rumorsViews(archive: Archive): { front: RumorsView; pages: RumorsView[] } {
  const { title, description } = t.rumors;
  const front = urls.rumors();
  const rumors = [...archive.rumors.values()];
  const settled = rumors.filter(({ status }) => !isOpen(status)).sort(bySettlement);
  const paged = paginate(settled, site.pageSizes.rumors);
  const summaries = (entries: readonly Rumor[]) => entries.map((each) => settledRumor(archive, each));
  const common = { heading: title, description };
  return {
    front: {
      ...common,
      meta: pageMeta(archive, { path: front, title, description, trail: [homeLink()] }),
      open: openGroups(archive, rumors),
      stories: storiesWithRumors(archive),
      settled: summaries(paged.front.entries),
      pager: pagerOf(front, paged.front),
    },
    pages: paged.pages.map((page) => ({
      ...common,
      meta: pageMeta(archive, {
        path: urls.listPage(front, page.number),
        title: `${title} · ${t.lists.page(page.number)}`,
        description,
        trail: [homeLink(), { label: title, href: front }],
      }),
      number: page.number,
      open: [],
      stories: [],
      settled: summaries(page.entries),
      pager: pagerOf(front, page),
    })),
  };
}

function settledRumor(archive: Archive, rumor: Rumor): SettledRumor {
  const { id, href, statement, kind, story, status, because, origins, who } = rumorSummary(archive, rumor);
  return { id, href, statement, kind, story, status, because, origins, who };
}

function openGroups(archive: Archive, rumors: readonly Rumor[]): RumorsView['open'] {
  const groups = Map.groupBy(
    rumors.filter(({ status }) => isOpen(status)).sort((a, b) => lastChange(b).time - lastChange(a).time),
    ({ status }) => status,
  );
  return STATUSES.flatMap((status) => {
    const group = groups.get(status);
    return group
      ? [
          {
            status,
            word: t.rumors.statuses[status],
            rumors: group.map((rumor) => rumorSummary(archive, rumor)),
          },
        ]
      : [];
  });
}

function storiesWithRumors(archive: Archive): RumorsView['stories'] {
  return [...archive.rumorsByStory].flatMap(([id, rumors]) => {
    const story = archive.stories.get(id);
    return story ? [{ label: story.data.title, href: urls.story(id), count: rumors.length }] : [];
  });
}

/** Oldest end first, as pages are counted. */
function bySettlement(a: Rumor, b: Rumor): number {
  return lastChange(a).time - lastChange(b).time || (a.id < b.id ? -1 : 1);
}
