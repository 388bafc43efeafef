import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import { isOpen, STATUSES } from '../../domain/rumor/statuses.ts';
import { t } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { verdictsHead } from '../feed/heads.ts';
import { oncePerArchive } from '../once.ts';
import type { ListPage, PagedViews } from '../paged-list.ts';
import { mapPages, pagedList } from '../paged-list.ts';
import type { Link } from '../urls.ts';
import { homeLink, hrefOf, urls } from '../urls.ts';
import { lastChange } from './status.ts';
import type { RumorSummary } from './summary.ts';
import { rumorSummary } from './summary.ts';

/** One page of the list of rumors. */
export interface RumorsView extends Omit<ListPage<Rumor>, 'entries'> {
  readonly heading: string;
  readonly description: string;
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
}

/**
 * A rumor that ended. What weighs it is left out: it counts how its sources fared
 * before, and would change sealed pages when one of those verdicts is revised.
 */
export type SettledRumor = Omit<RumorSummary, 'explainer'>;

/** The front of the list of rumors and its numbered pages of settled ones. */
export const rumorsViews = oncePerArchive((archive: Archive): PagedViews<RumorsView> => {
  const { title, description } = t.rumors;
  const rumors = [...archive.rumors.values()];
  const list = pagedList(archive, {
    entries: rumors.filter(({ status }) => !isOpen(status)).sort(bySettlement),
    size: site.pageSizes.rumors,
    meta: { path: urls.rumors(), title, description, feed: verdictsHead(), trail: [homeLink()] },
  });
  const view = ({ entries, ...page }: ListPage<Rumor>) => ({
    heading: title,
    description,
    ...page,
    settled: entries.map((each) => settledRumor(archive, each)),
  });
  return mapPages(list, {
    front: (page) => ({
      ...view(page),
      open: openGroups(archive, rumors),
      stories: storiesWithRumors(archive),
    }),
    page: (page) => ({ ...view(page), open: [], stories: [] }),
  });
});

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
    return story ? [{ label: story.data.title, href: hrefOf(urls.story(id)), count: rumors.length }] : [];
  });
}

/** Oldest end first, as pages are counted. */
function bySettlement(a: Rumor, b: Rumor): number {
  return lastChange(a).time - lastChange(b).time || (a.id < b.id ? -1 : 1);
}
