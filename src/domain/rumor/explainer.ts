import type { SourceRecord } from '../records.ts';
import type { Interval } from '../source/wilson.ts';
import { wilson } from '../source/wilson.ts';
import type { ScoredRumor } from '../source/tally.ts';
import type { TrackRecord } from '../source/track-record.ts';
import type { EvidenceSummary } from './evidence.ts';
import { summarizeEvidence } from './evidence.ts';
import type { Origin } from './origins.ts';
import { independentOrigins } from './origins.ts';
import type { Rumor } from './rumor.ts';
import type { Side } from './stance.ts';

/**
 * The facts of the sentence that stands in for "take it with a pinch of salt". Words are for the page.
 *
 * What a source had to show for itself is told as of today while the rumor is open, and as of its end
 * afterwards: that is what could be known, and a later verdict on another rumor doesn't rewrite it.
 */
export function explain(rumor: Rumor, context: ExplainerContext): Explainer {
  const end = endOf(rumor);
  // Who speaks up at the very moment of the verdict foresaw nothing, but the official word may be what settled it.
  const before = independentOrigins(rumor.events, end - 1);
  const side = (stance: Side) => {
    const taken = before.filter((origin) => origin.stance === stance);
    return explainSide(taken, end, context);
  };
  const official = officialWord(independentOrigins(rumor.events), context);
  return { supports: side('supports'), denies: side('denies'), official };
}

function explainSide(
  origins: readonly Origin[],
  end: number,
  { now, records }: ExplainerContext,
): ExplainedSide {
  const evidence = origins.flatMap(({ reports }) => reports.flatMap((report) => report.evidence));
  return {
    origins: origins.length,
    relays: new Set(origins.flatMap(({ relayedBy }) => relayedBy)).size,
    evidence: summarizeEvidence(evidence, now),
    best: origins
      .flatMap(({ source }) => pastOf(records.get(source), end) ?? [])
      .reduce<PastRecord | undefined>(better, undefined),
  };
}

/** When the rumor was ruled on or expired, in milliseconds since 1970; an open one has no end. */
function endOf({ settlement, status, history }: Rumor): number {
  const expiry = status === 'expired' ? history.at(-1)?.time : undefined;
  return settlement?.time ?? expiry ?? Infinity;
}

/** The record until then, which leaves the rumor itself out: it is no proof of who reported it. */
function pastOf(record: TrackRecord | undefined, end: number): PastRecord | undefined {
  if (!record) return undefined;
  const until = (calls: readonly ScoredRumor[]) => calls.filter(({ time }) => time < end).length;
  const hits = until(record.hits);
  const scored = hits + until(record.misses);
  return scored > 0 ? { source: record.source, hits, scored, interval: wilson(hits, scored) } : undefined;
}

/** Of equal bounds the first stays: origins come in order of id. */
function better(best: PastRecord | undefined, next: PastRecord): PastRecord {
  return best && best.interval.low >= next.interval.low ? best : next;
}

function officialWord(origins: readonly Origin[], { sources }: ExplainerContext): OfficialWord | undefined {
  return origins
    .filter(({ source }) => sources.get(source)?.data.kind === 'company')
    .flatMap(({ source, stance, reports }) => reports.slice(-1).map(({ at }) => ({ source, stance, at })))
    .reduce<OfficialWord | undefined>(
      (latest, word) => (latest && Date.parse(latest.at) >= Date.parse(word.at) ? latest : word),
      undefined,
    );
}

/** What the explainer looks things up in. */
export interface ExplainerContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From `trackRecords` of all rumors, this one among them. */
  readonly records: ReadonlyMap<string, TrackRecord>;
  /** By id. */
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

/** What a reader needs to weigh a rumor. */
export interface Explainer {
  readonly supports: ExplainedSide;
  readonly denies: ExplainedSide;
  /** The last word of a company, its own or as relayed; undefined: no official word. */
  readonly official: OfficialWord | undefined;
}

/** Those who say yes, or those who say no. */
export interface ExplainedSide {
  /** Independent origins. */
  readonly origins: number;
  /** Sources that only passed it on. */
  readonly relays: number;
  /** What became of that which the origins showed. */
  readonly evidence: EvidenceSummary;
  /** The best track record among the origins, by lower bound; undefined: none was scored before. */
  readonly best: PastRecord | undefined;
}

/** How a source fared on the rumors that were ruled on before. */
export interface PastRecord {
  /** Id of the source. */
  readonly source: string;
  readonly hits: number;
  readonly scored: number;
  readonly interval: Interval;
}

/** What a company says. */
export interface OfficialWord {
  /** Id of the source. */
  readonly source: string;
  readonly stance: Side;
  /** RFC 3339, as the editor wrote it. */
  readonly at: string;
}
