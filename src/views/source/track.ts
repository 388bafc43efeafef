import type { Archive } from '../../domain/archive.ts';
import type { Rate, ScoredRumor, Tally } from '../../domain/source/tally.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { rumorLink } from '../rumor/names.ts';
import type { Link } from '../urls.ts';

/** Hits out of what was scored, and the range of rates that they make plausible. */
export interface RateView {
  readonly hits: number;
  readonly scored: number;
  /** 9 su 9. */
  readonly score: string;
  /** 95 % Wilson interval, from 0 to 1; absent when nothing was scored. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** The interval in words: intervallo plausibile 70–100 %. */
  readonly range: string;
}

/** A settled rumor as a hit or a miss of a source. */
export interface CallView extends Link {
  readonly outcome: ScoredRumor['outcome'];
  /** The outcome in words. */
  readonly word: string;
  readonly at: Moment;
}

/** How a source fared: the score, every call behind it, and what is counted beside. */
export interface TallyView {
  readonly rate: RateView;
  readonly hits: readonly CallView[];
  readonly misses: readonly CallView[];
  readonly counted: {
    readonly open: readonly Link[];
    readonly expired: readonly Link[];
    readonly void: readonly Link[];
    readonly withdrawn: readonly Link[];
  };
}

/** What a reader is told of a rate. */
export function rateView({ hits, scored, interval }: Rate): RateView {
  return {
    hits: hits.length,
    scored,
    score: t.rumors.sources.score(hits.length, scored),
    ...(interval && { interval: { low: interval.low, high: interval.high } }),
    range: interval ? t.rumors.sources.range(whole(interval.low), percent(interval.high)) : '',
  };
}

/** What a reader is told of a tally, each call linked to its rumor. */
export function tallyView(archive: Archive, tally: Tally): TallyView {
  const links = (ids: readonly string[]) => ids.map((id) => rumorLink(archive, id));
  return {
    rate: rateView(tally),
    hits: tally.hits.map((call) => callView(archive, call)),
    misses: tally.misses.map((call) => callView(archive, call)),
    counted: {
      open: links(tally.open),
      expired: links(tally.expired),
      void: links(tally.void),
      withdrawn: links(tally.withdrawn),
    },
  };
}

function callView(archive: Archive, { rumor, outcome, at }: ScoredRumor): CallView {
  return { ...rumorLink(archive, rumor), outcome, word: t.rumors.statuses[outcome], at: moment(at) };
}

function whole(share: number): string {
  return String(Math.round(share * 100));
}

/** A no-break space stands before the sign (SI Brochure, 5.4.7). */
function percent(share: number): string {
  return `${whole(share)}\u00A0%`;
}
