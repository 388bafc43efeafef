import type { Archive } from '../../domain/archive.ts';
import type { BodyFact, SourceRecord } from '../../domain/records.ts';
import { RANK_THRESHOLD, rankSources } from '../../domain/source/ranking.ts';
import type { TrackRecord } from '../../domain/source/track-record.ts';
import { t } from '../../i18n/index.ts';
import type { RumorKind } from '../../schema/rumor.ts';
import type { SourceKind } from '../../schema/source.ts';
import { site } from '../../site.ts';
import { sourceHead } from '../feed/heads.ts';
import type { PageMeta } from '../meta.ts';
import { pageMeta } from '../meta.ts';
import type { RumorSummary } from '../rumor/summary.ts';
import { rumorSummaries } from '../rumor/summary.ts';
import type { Href, Link } from '../urls.ts';
import { homeLink, hrefOf, urls } from '../urls.ts';
import type { RateView, TallyView } from './track.ts';
import { rateView, tallyView } from './track.ts';

/** A source as an entry of a list, and as the public data give it. */
export interface SourceSummary {
  readonly id: string;
  /** Path of its page. */
  readonly href: Href;
  readonly name: string;
  readonly kind: SourceKind;
  /** The kind in words. */
  readonly kindWord: string;
  readonly description: string;
  /** Absent when no call of it was ever settled. */
  readonly rate?: RateView;
  /** Place among the ranked, from 1; absent under the threshold. */
  readonly rank?: number;
}

/** The page of a source. */
export interface SourceView {
  readonly meta: PageMeta;
  readonly source: SourceSummary;
  readonly platform?: string;
  readonly handle?: string;
  readonly url?: string;
  /** Absent when it never spoke for itself on a rumor. */
  readonly track?: TallyView;
  readonly beats: readonly { readonly beat: RumorKind; readonly word: string; readonly tally: TallyView }[];
  /** How its deleted posts fared against those that stayed; absent when there is nothing to compare. */
  readonly deleted?: { readonly deleted: RateView; readonly kept: RateView };
  /** Every rumor that it spoke of, the last settled or reported first. */
  readonly rumors: readonly RumorSummary[];
  readonly reply?: string;
  /** The page that tells how all this is counted. */
  readonly method?: Link;
  readonly body: BodyFact;
}

/** All sources: those with a rank, best first, then the others by name. */
export interface SourcesView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  readonly ranked: readonly SourceSummary[];
  readonly unranked: readonly SourceSummary[];
  /** What a rank takes: settled calls, and days with a verdict. */
  readonly threshold: { readonly scored: number; readonly verdictDays: number };
  /** The page that tells how all this is counted. */
  readonly method?: Link;
}

/** The page that lists every source. */
export function sourcesView(archive: Archive): SourcesView {
  const { title, description } = t.rumors.sources;
  const { compare } = new Intl.Collator(t.locale);
  const summaries = sourceSummaries(archive);
  return {
    meta: pageMeta(archive, { path: urls.sources(), title, description, trail: [homeLink()] }),
    heading: title,
    description,
    ranked: summaries.filter(isRanked).sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
    unranked: summaries.filter(({ rank }) => rank === undefined).sort((a, b) => compare(a.name, b.name)),
    threshold: RANK_THRESHOLD,
    ...methodOf(archive),
  };
}

/** The page of every source, made when it is asked for. */
export function sourceViews(archive: Archive): { id: string; view: SourceView }[] {
  const rumors = rumorsBySource(archive);
  const summaries = sourceSummaries(archive);
  return [...archive.sources.values()].map((record, index) => ({
    id: record.id,
    get view() {
      return sourceView(archive, record, summaries[index]!, rumors.get(record.id) ?? []);
    },
  }));
}

/** Every source with its score and its rank, in the order of their ids. */
export function sourceSummaries(archive: Archive): SourceSummary[] {
  const { ranked } = rankSources(archive.trackRecords.values());
  const ranks = new Map(ranked.map(({ rank, entry }) => [entry.source, rank]));
  return [...archive.sources.values()].map((record) =>
    summary(record, archive.trackRecords.get(record.id), ranks.get(record.id)),
  );
}

function summary({ id, data }: SourceRecord, track?: TrackRecord, rank?: number): SourceSummary {
  return {
    id,
    href: hrefOf(urls.source(id)),
    name: data.name,
    kind: data.kind,
    kindWord: t.rumors.sourceKinds[data.kind],
    description: data.description,
    ...(track && track.scored > 0 && { rate: rateView(track) }),
    ...(rank !== undefined && { rank }),
  };
}

function sourceView(
  archive: Archive,
  record: SourceRecord,
  source: SourceSummary,
  rumors: readonly string[],
): SourceView {
  const { id, data, body } = record;
  const { name: title, description, platform, handle, url, reply } = data;
  const track = archive.trackRecords.get(id);
  const trail = [homeLink(), { label: t.rumors.sources.title, href: hrefOf(urls.sources()) }];
  return {
    meta: pageMeta(archive, { path: urls.source(id), title, description, feed: sourceHead(record), trail }),
    source,
    ...(platform !== undefined && { platform }),
    ...(handle !== undefined && { handle }),
    ...(url !== undefined && { url }),
    ...(track && { track: tallyView(archive, track) }),
    beats: (track?.beats ?? [])
      .filter(({ scored }) => scored > 0)
      .map((beat) => ({
        beat: beat.beat,
        word: t.rumors.kinds[beat.beat],
        tally: tallyView(archive, beat),
      })),
    ...(track && deletedOf(track)),
    rumors: rumorSummaries(archive, rumors.toReversed()),
    ...(reply !== undefined && { reply }),
    ...methodOf(archive),
    body,
  };
}

function methodOf({ pages }: Archive): Pick<SourceView, 'method'> {
  const page = pages.find(({ id }) => id === site.methodPage);
  return page ? { method: { label: page.data.title, href: hrefOf(urls.page(page.id)) } } : {};
}

function deletedOf({ deleted: { deleted, kept } }: TrackRecord): Pick<SourceView, 'deleted'> {
  return deleted.scored > 0 ? { deleted: { deleted: rateView(deleted), kept: rateView(kept) } } : {};
}

/** Ids of the rumors that each source spoke of, in the order of their first report. */
function rumorsBySource(archive: Archive): Map<string, string[]> {
  const rumors = new Map<string, string[]>();
  for (const rumor of archive.rumors.values()) {
    const voices = rumor.events.flatMap((event) => (event.kind === 'report' ? [event.report.source] : []));
    for (const source of new Set(voices)) {
      const known = rumors.get(source);
      if (known) known.push(rumor.id);
      else rumors.set(source, [rumor.id]);
    }
  }
  return rumors;
}

function isRanked(source: SourceSummary): source is SourceSummary & { readonly rank: number } {
  return source.rank !== undefined;
}
