import type { Place } from '../../domain/problems.ts';
import displayWidth from 'string-width';

/** Where a line is cut, and its mark. */
const ELLIPSIS = '…';

/** Terminals stop at every eighth column; here a tab takes the same room in both lines. */
const TAB = '  ';

/** Characters that steer a terminal. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const CONTROL = /[\u0000-\u001F]/g;

/** Delete, the second control block, and marks that turn the direction of the line round. */
const UNSAFE = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/**
 * A line of a file with a marker under the place in question.
 *
 * @param text the whole line, without its ending
 * @param room columns that the line may take; a longer one is cut around the place
 */
export function frame(text: string, place: Place, room: number): Frame {
  // Of a line as long as a book, no more is measured than may be shown.
  const reach = 4 * room;
  const start = Math.min(place.column - 1, text.length);
  const end = Math.min(start + (place.length ?? 1), text.length);
  const before = cutStart(visible(text.slice(Math.max(0, start - reach), start)), Math.floor(room / 2));
  const marked = cutEnd(
    visible(text.slice(start, Math.min(end, start + reach))),
    room - displayWidth(before),
  );
  const left = room - displayWidth(before) - displayWidth(marked);
  const after = cutEnd(visible(text.slice(end, end + reach)), left);
  return {
    line: before + marked + after,
    marker: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

/** Tabs as spaces, and in place of characters that would steer the terminal the pictures that Unicode has for them. */
function visible(text: string): string {
  return text
    .replaceAll('\t', TAB)
    .replace(CONTROL, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(UNSAFE, '\u{FFFD}');
}

/** The end of a text, as much of it as fits. */
function cutStart(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  const kept = takeWhileFits(Array.from(text).reverse(), room - 1);
  return ELLIPSIS + kept.reverse().join('');
}

/** The start of a text, as much of it as fits. */
function cutEnd(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  return takeWhileFits(Array.from(text), room - 1).join('') + (room > 0 ? ELLIPSIS : '');
}

function takeWhileFits(characters: readonly string[], room: number): string[] {
  let width = 0;
  const full = characters.findIndex((character) => (width += displayWidth(character)) > room);
  return characters.slice(0, full === -1 ? undefined : full);
}

/** A line and the marker to print under it. */
export interface Frame {
  readonly line: string;
  readonly marker: string;
}
