import type { Archive } from '../../domain/archive.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import { STATUSES } from '../../domain/rumor/statuses.ts';
import { reportCard } from '../../domain/story/report-card.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { rumorLink, sourceLink } from '../rumor/names.ts';
import type { Link } from '../urls.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** How a settled story ended. */
export interface ReportCardView {
  readonly settledAt: Moment;
  /** Rumors by their last status, those that occur. */
  readonly counts: readonly { readonly status: Status; readonly word: string; readonly count: number }[];
  /** Who spoke for themselves before a verdict: most hits first. */
  readonly sources: readonly {
    readonly source: Link;
    readonly hits: number;
    readonly misses: number;
    readonly void: number;
  }[];
  /** From first report to verdict, shortest first. */
  readonly durations: readonly (Link & {
    /** Whole days. */
    readonly days: number;
    /** The days in words. */
    readonly word: string;
  })[];
}

/** The report card of a story, undefined while any rumor of it is open. */
export function reportCardView(archive: Archive, story: string): ReportCardView | undefined {
  const card = reportCard(archive.rumorsByStory.get(story) ?? []);
  if (!card.settled || card.settledAt === undefined) return undefined;
  return {
    settledAt: moment(card.settledAt),
    counts: STATUSES.filter((status) => card.counts[status] > 0).map((status) => ({
      status,
      word: t.rumors.statuses[status],
      count: card.counts[status],
    })),
    sources: card.sources.map(({ source, hits, misses, void: gone }) => ({
      source: sourceLink(archive, source),
      hits: hits.length,
      misses: misses.length,
      void: gone.length,
    })),
    durations: card.durations.map(({ rumor, milliseconds }) => {
      const days = Math.round(milliseconds / DAY);
      return { ...rumorLink(archive, rumor), days, word: t.rumors.story.days(days) };
    }),
  };
}
