import { isUtf8 } from 'node:buffer';
import type { Place, Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { placeAt } from './lines.ts';

/** Control characters other than tab and line endings: no keyboard writes them, and HTML and XML forbid them. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** What git leaves at the start of a line where two versions could not be joined. */
const CONFLICT_SIGN = '<<<<<<< ';
const CONFLICT = /^<{7} .*$/m;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Decodes a content file. One in another encoding is decoded as best as can be,
 * so that the mistakes in it come to light as well.
 *
 * @param file its path, for the problems
 */
export function decodeText(bytes: Buffer, file: string): DecodedText {
  const problems: Problem[] = [];
  const isGood = isUtf8(bytes) && !looksLikeUtf16(bytes);
  if (!isGood) problems.push(problem('not-utf8', file, placeOfBadByte(bytes), {}));
  const text = withoutMark(isGood ? bytes.toString('utf8') : decodeOther(bytes));

  const control = isGood ? CONTROL.exec(text) : null;
  if (control) {
    const place = placeAt(text, control.index, control.index + 1, 1);
    problems.push(problem('control-character', file, place, { code: control[0].charCodeAt(0) }));
  }
  const conflict = text.includes(CONFLICT_SIGN) ? CONFLICT.exec(text) : null;
  if (conflict) {
    const place = placeAt(text, conflict.index, conflict.index + conflict[0].length, 1);
    return {
      text: undefined,
      isGuess: !isGood,
      problems: [...problems, problem('merge-conflict', file, place, {})],
    };
  }
  return { text, isGuess: !isGood, problems };
}

/**
 * The same text, of whole characters, in memory of its own. V8 keeps the whole of a text for as long as any piece that
 * was cut out of it: for a few links, the prose of every article.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}

/** Encodings that an editor's program may have used instead. */
function decodeOther(bytes: Buffer): string {
  if (!looksLikeUtf16(bytes)) return new TextDecoder('windows-1252').decode(bytes);
  const isBigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes);
}

/** A byte order mark, or an ASCII character (the first of `---`) beside a zero. */
function looksLikeUtf16([first, second]: Buffer): boolean {
  if (first === undefined || second === undefined) return false;
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || isZeroBeside(first, second)
  );
}

function isZeroBeside(first: number, second: number): boolean {
  return (first === 0) !== (second === 0);
}

/** The character that can't be read: all before it on its line is good. */
function placeOfBadByte(bytes: Buffer): Place {
  if (looksLikeUtf16(bytes)) return { line: 1, column: 1 };
  const lines = bytes.toString('latin1').split('\n');
  const index = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const line = Buffer.from(lines[index]!, 'latin1');
  return { line: index + 1, column: goodPrefix(line).length + 1, length: 1 };
}

/** What of a line can be read before its first bad byte. */
function goodPrefix(line: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const byte of line) text += decoder.decode(Uint8Array.of(byte), { stream: true });
  } catch {
    return text;
  }
  return text;
}

const withoutMark = (text: string) => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

/** A file's text; none when two versions of it stand side by side. */
export interface DecodedText {
  readonly text: string | undefined;
  /** true for one in another encoding: what seems to be wrong with it may be the guess. */
  readonly isGuess: boolean;
  readonly problems: readonly Problem[];
}
