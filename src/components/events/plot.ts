import type { Status } from '../../domain/rumor/statuses.ts';
import type { TimelineEntry } from '../../views/rumor/timeline.ts';
import type { Scale } from './scale.ts';
import { createScale } from './scale.ts';
import type { Mark } from './side.ts';
import { markOf, sideOf } from './side.ts';

/** Pixels between two marks that are stacked, where there is room. */
const STEP = 14;
/** Pixels below which marks would run into each other. */
const LEAST_STEP = 5;
/** Pixels that a stack fills before its marks close up. */
const STACK = 112;
/** Pixels between the line and the first mark. */
const AIR = 8;
/** Percent of the width that two signs of a status need between them. */
const SIGN = 7;

/**
 * Lays out a timeline: where each event is marked, in which places the status
 * changes, and how high it all gets. Horizontal places are percentages and
 * vertical ones pixels, so that the drawing is as wide as its column and never
 * smaller to read.
 *
 * @param entries oldest first, at least one
 */
export function plotEvents(entries: readonly TimelineEntry[]): Plot {
  const scale = createScale(entries[0]!.time, entries.at(-1)!.time);
  const levels = stackLevels(entries, scale);
  const highest = (side: string) =>
    Math.max(0, ...levels.filter((each) => each.side === side).map(({ level }) => level + 1));
  const [above, below] = [highest('above'), highest('below')];
  const step = Math.max(LEAST_STEP, Math.min(STEP, Math.floor(STACK / Math.max(above, below, 1))));
  return {
    above: AIR + above * step,
    below: AIR + below * step,
    step,
    marks: levels.map(({ mark, column, side, level }) => ({
      mark,
      x: scale.column(column),
      y: side === 'above' ? -AIR - level * step : side === 'below' ? AIR + level * step : 0,
    })),
    spans: statusSpans(entries, scale),
  };
}

/** The line in pieces, one for each status; the last one runs to the end. */
export function statusSpans(entries: readonly TimelineEntry[], scale: Scale): Span[] {
  const changes = entries.flatMap(({ status, time }) =>
    status ? [{ status: status.status, from: scale.at(time) }] : [],
  );
  const signed = placesForSigns(changes.map(({ from }) => from));
  return changes.map(({ status, from }, index) => ({
    status,
    from,
    to: changes[index + 1]?.from ?? 100,
    signed: signed.has(from),
  }));
}

/** How far from the line each mark stands: over those of its column that came before. */
function stackLevels(entries: readonly TimelineEntry[], scale: Scale) {
  const stacks = new Map<string, number>();
  return entries.map((entry) => {
    const mark = markOf(entry);
    const side = sideOf(mark);
    const column = scale.columnOf(entry.time);
    const key = `${side} ${column}`;
    const level = stacks.get(key) ?? 0;
    stacks.set(key, level + 1);
    return { mark, side, column, level };
  });
}

/** Places with room for a sign, chosen from the end: how it stands today matters most. */
function placesForSigns(places: readonly number[]): Set<number> {
  const chosen = new Set<number>();
  let next = Infinity;
  for (const place of places.toReversed()) {
    if (next - place < SIGN) continue;
    chosen.add(place);
    next = place;
  }
  return chosen;
}

/** A timeline ready to be drawn, the line at height 0. */
export interface Plot {
  /** Pixels taken above the line. */
  readonly above: number;
  /** Pixels taken below the line. */
  readonly below: number;
  /** Pixels from mark to mark in a stack. */
  readonly step: number;
  readonly marks: readonly PlacedMark[];
  /** Pieces of the line by status, from the left. */
  readonly spans: readonly Span[];
}

/** A mark and its foot. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Percent of the width. */
  readonly x: number;
  /** Pixels from the line, down. */
  readonly y: number;
}

/** A piece of the line. */
export interface Span {
  readonly status: Status;
  /** Percent of the width. */
  readonly from: number;
  readonly to: number;
  /** Whether the sign of the status has room over its beginning. */
  readonly signed: boolean;
}
