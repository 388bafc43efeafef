import type { TimelineEntry } from '../../views/rumor/timeline.ts';
import type { Span } from './plot.ts';
import { statusSpans } from './plot.ts';
import type { Scale } from './scale.ts';
import { createScale } from './scale.ts';
import type { Mark } from './side.ts';
import { markOf } from './side.ts';

/** What a lane has room for: who took a side, and how it ended. */
const DRAWN: readonly Mark[] = ['supports', 'denies', 'verdict', 'due'];

/**
 * The rumors of a story as lanes under one another, on one scale of time.
 *
 * @param entries of a story, oldest first
 */
export function plotLanes(entries: readonly TimelineEntry[]): Lanes {
  const ofRumors = entries.filter(({ rumor }) => rumor !== undefined);
  const [first, last] = [ofRumors[0], ofRumors.at(-1)];
  if (!first || !last) return { lanes: new Map(), drawn: [] };
  const scale = createScale(first.time, last.time);
  const drawn = ofRumors.filter((entry) => DRAWN.includes(markOf(entry)));
  const byRumor = Map.groupBy(drawn, ({ rumor }) => rumor?.href ?? '');
  return {
    from: first.at,
    to: last.at,
    lanes: new Map([...byRumor].map(([href, events]) => [href, laneOf(events, scale)])),
    drawn,
  };
}

function laneOf(events: readonly TimelineEntry[], scale: Scale): Lane {
  return {
    spans: statusSpans(events, scale),
    marks: events.map((entry) => ({ mark: markOf(entry), x: scale.at(entry.time) })),
  };
}

/** The lanes of a story. */
export interface Lanes {
  /** When they begin; absent when nothing happened. */
  readonly from?: TimelineEntry['at'];
  /** When they end. */
  readonly to?: TimelineEntry['at'];
  /** By the address of the rumor. */
  readonly lanes: ReadonlyMap<string, Lane>;
  /** The events that are drawn. */
  readonly drawn: readonly TimelineEntry[];
}

/** What happened to one rumor of a story. */
export interface Lane {
  readonly spans: readonly Span[];
  readonly marks: readonly { readonly mark: Mark; readonly x: number }[];
}
