import type { Node } from 'unist';
import type { Spot } from '../domain/body.ts';
import type { Place } from '../domain/problems.ts';
import { endOfLine } from './lines.ts';

/**
 * Makes spots of one body.
 *
 * @param source the Markdown that the offsets count in
 * @param firstLine line of the file on which it starts, counted from 1
 */
export function spotsIn(source: string, firstLine: number): SpotMaker {
  const lines = lineStarts(source);

  const placeOfOffsets = (start: number, end: number): Place => {
    const line = lastNotAfter(lines, start);
    return {
      line: firstLine + line,
      column: start - lines[line]! + 1,
      length: Math.max(1, Math.min(end, endOfLine(source, start)) - start),
    };
  };
  const placeOf = (node: Node) => placeOfOffsets(...offsetsOf(node));

  return {
    spotAt: (start, end, text) => ({ text, place: placeOfOffsets(start, end) }),
    spotOf: (node, text) => ({ text, place: placeOf(node) }),
    placeOf,
    raw: (node) => {
      const [start, end] = offsetsOf(node);
      return { start, text: source.slice(start, end) };
    },
  };
}

/** Every node of a parsed text has its place. */
function offsetsOf({ position }: Node): [number, number] {
  return [position!.start.offset!, position!.end.offset!];
}

/** Offset at which each line starts. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (let feed = source.indexOf('\n'); feed !== -1; feed = source.indexOf('\n', feed + 1)) {
    starts.push(feed + 1);
  }
  return starts;
}

/** Index of the last number that is at most `wanted`, in an ascending list that starts with 0. */
function lastNotAfter(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ascending[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turns offsets and nodes of one body into places in its file. */
export interface SpotMaker {
  readonly spotAt: (start: number, end: number, text: string) => Spot;
  readonly spotOf: (node: Node, text: string) => Spot;
  readonly placeOf: (node: Node) => Place;
  /** The source of a node as it was typed, and the offset at which it starts. */
  readonly raw: (node: Node) => { readonly start: number; readonly text: string };
}
