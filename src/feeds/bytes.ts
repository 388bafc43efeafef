/*
 * Documents are put together from bytes: an entry is in many of them, and copying
 * the bytes that it has once been made into costs a tenth of joining strings and
 * turning the whole into UTF-8.
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text as UTF-8. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 as text. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** How many bytes some pieces are together. */
export function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Pieces one after the other. By `Buffer`, whose memory isn't filled with zeros before. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}
