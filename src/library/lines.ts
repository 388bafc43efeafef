import type { Place } from '../domain/problems.ts';

/**
 * The place of the text from `start` to `end`, cut at the end of its first line.
 *
 * @param text the whole text that the offsets count in
 * @param firstLine line of the file on which `text` starts, counted from 1
 */
export function placeAt(text: string, start: number, end: number, firstLine: number): Place {
  const from = Math.min(start, text.length);
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  return {
    line: firstLine + countLines(text, lineStart),
    column: from - lineStart + 1,
    length: Math.max(1, Math.min(end, endOfLine(text, from)) - from),
  };
}

/** Offset at which the line around `offset` ends, without its line ending. */
export function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Line endings before `end`. */
export function countLines(text: string, end: number = text.length): number {
  let count = 0;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    count += 1;
  }
  return count;
}
