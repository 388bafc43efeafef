import type { RumorKind } from '../../schema/rumor.ts';
import type { Rumor, Settlement } from '../rumor/rumor.ts';
import type { OwnWord, Side } from '../rumor/stance.ts';
import { standingsOf } from '../rumor/standings.ts';

/**
 * How each source fared on one rumor: the unit of every track record.
 *
 * What counts is the last own word that stood before the verdict in force.
 * Relays, opinions and comments give no score, neither their own nor in place
 * of an earlier own word. A word of the very moment of the verdict foresaw
 * nothing, and taking one back after the verdict changes nothing.
 */
export function scoresOf(rumor: Rumor): Score[] {
  const end = rumor.settlement?.time ?? Infinity;
  const { words } = standingsOf(rumor.events.filter(({ time }) => time < end));
  return [...words].map(([source, own]) => {
    const stance = own.at(-1)?.stance;
    return {
      source,
      rumor: rumor.id,
      kind: rumor.record.data.kind,
      stance,
      result: resultOf(rumor, stance),
      words: own.filter((word) => word.stance === stance),
      settlement: rumor.settlement,
    };
  });
}

function resultOf({ status, settlement }: Rumor, stance: Side | undefined): Result {
  if (!stance) return 'withdrawn';
  if (!settlement) return status === 'expired' ? 'expired' : 'open';
  if (settlement.outcome === 'void') return 'void';
  return (stance === 'supports') === (settlement.outcome === 'confirmed') ? 'hit' : 'miss';
}

/** What became of a source's word. Hits and misses are scored, the rest is counted beside them. */
export type Result = 'hit' | 'miss' | 'void' | 'open' | 'expired' | 'withdrawn';

/** One source on one rumor. */
export interface Score {
  /** Id of the source. */
  readonly source: string;
  /** Id of the rumor. */
  readonly rumor: string;
  readonly kind: RumorKind;
  /** undefined when the source took everything back. */
  readonly stance: Side | undefined;
  readonly result: Result;
  /** The words that say so and stood, oldest first. */
  readonly words: readonly OwnWord[];
  /** How the rumor ended; undefined while it is open, and when it expired. */
  readonly settlement: Settlement | undefined;
}
