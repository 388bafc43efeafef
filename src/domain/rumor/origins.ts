import type { Report } from '../../schema/rumor.ts';
import type { RumorEvent } from './events.ts';
import type { Relay, Side } from './stance.ts';
import { isOwnWord } from './stance.ts';
import type { Standings } from './standings.ts';
import { standingsOf } from './standings.ts';

/**
 * The independent origins of what is said about a rumor: those who speak for
 * themselves, and those known only through others. Copies collapse into the
 * origin that they lead to, through as many hands as it takes.
 *
 * @param events of one rumor
 * @param time milliseconds since 1970; left out: after all events
 * @returns in order of source id
 */
export function independentOrigins(events: readonly RumorEvent[], time = Infinity): Origin[] {
  const standings = standingsOf(events.filter((event) => event.time <= time));
  const copiers = copiersOf(standings.relays);
  return [...standings.positions()]
    .map(([source, report]) => ({
      source,
      stance: report.stance,
      reports: backing(standings, source, report.stance),
      heard: isOwnWord(report),
      relayedBy: reach(copiers, source),
    }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

function copiersOf(relays: Iterable<Relay>): Map<string, string[]> {
  const copiers = new Map<string, string[]>();
  for (const { source, relayOf } of relays) {
    const known = copiers.get(relayOf);
    if (known) known.push(source);
    else copiers.set(relayOf, [source]);
  }
  return copiers;
}

/** Everyone who got it from `origin`, directly or not. The set ends circles. */
function reach(copiers: ReadonlyMap<string, readonly string[]>, origin: string): string[] {
  const reached = new Set([origin]);
  for (const source of reached) for (const copier of copiers.get(source) ?? []) reached.add(copier);
  reached.delete(origin);
  return [...reached].sort();
}

function backing({ words, relays }: Standings, origin: string, side: Side): readonly Report[] {
  const own = words.get(origin) ?? [];
  const reports = own.length > 0 ? own : [...relays].filter(({ relayOf }) => relayOf === origin);
  return reports.filter(({ stance }) => stance === side);
}

/** Where a claim comes from. */
export interface Origin {
  /** Id of the source. */
  readonly source: string;
  readonly stance: Side;
  /** The reports that carry this stance, oldest first: its own, else the relays of it. */
  readonly reports: readonly Report[];
  /** false: known only through those who relay it. */
  readonly heard: boolean;
  /** Ids of the sources that passed it on, in alphabetical order. */
  readonly relayedBy: readonly string[];
}
