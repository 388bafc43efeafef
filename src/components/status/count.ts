import type { StatusView } from '../../views/rumor/status.ts';
import type { ReportCardView } from '../../views/story/report-card.ts';

/** How many rumors have each status, in the order in which the statuses first occur. */
export function countStatuses(rumors: readonly Counted[]): ReportCardView['counts'] {
  return [...Map.groupBy(rumors, ({ status }) => status.status)].map(([status, group]) => ({
    status,
    word: group[0]!.status.word,
    count: group.length,
  }));
}

/** Anything that has a status. */
export interface Counted {
  readonly status: Pick<StatusView, 'status' | 'word'>;
}
