import type { Report } from '../../schema/rumor.ts';
import type { RumorEvent } from './events.ts';
import type { OwnWord, Relay, Sided } from './stance.ts';
import { isOwnWord, isRelay, takesSide } from './stance.ts';

/** What every source stands by, kept while a rumor's log is read event by event. */
export function createStandings(): Standings {
  const words = new Map<string, OwnWord[]>();
  const relays = new Set<Relay>();
  const heard = new Set<string>();
  return {
    words,
    relays,
    apply(event) {
      if (event.kind === 'report') add(event.report);
      else if (event.kind === 'withdrawal') remove(event.report);
    },
    positions() {
      const positions = new Map<string, Sided>();
      for (const relay of relays) if (!heard.has(relay.relayOf)) positions.set(relay.relayOf, relay);
      for (const [source, own] of words) {
        const last = own.at(-1);
        if (last) positions.set(source, last);
      }
      return positions;
    },
  };

  function add(report: Report) {
    if (takesSide(report)) heard.add(report.source);
    if (isRelay(report)) relays.add(report);
    if (!isOwnWord(report)) return;
    const own = words.get(report.source);
    if (own) own.push(report);
    else words.set(report.source, [report]);
  }

  function remove(report: Report) {
    if (isRelay(report)) relays.delete(report);
    const own = words.get(report.source);
    if (own)
      words.set(
        report.source,
        own.filter((word) => word !== report),
      );
  }
}

/** The standings after some events, oldest first. */
export function standingsOf(events: Iterable<RumorEvent>): Standings {
  const standings = createStandings();
  for (const event of events) standings.apply(event);
  return standings;
}

/** Who stands by what at one point of a log. */
export interface Standings {
  /** Own words not taken back, by source, oldest first. Empty: all were taken back. */
  readonly words: ReadonlyMap<string, readonly OwnWord[]>;
  /** Relays not taken back, oldest first. */
  readonly relays: ReadonlySet<Relay>;
  /** Reads one more event. */
  apply(event: RumorEvent): void;
  /**
   * The report that each independent origin stands for. A source that speaks
   * for itself is an origin with its last own word. A relay adds an origin
   * only while the one it relays has not been heard in the log: once it has,
   * its own word counts, and taking it back ends every copy. Sources that only
   * relay one another therefore add nothing, and a circle of them cannot hang.
   */
  positions(): Map<string, Sided>;
}
