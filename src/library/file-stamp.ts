import type { Stats } from 'node:fs';

/**
 * Milliseconds for which a file that was changed is not known again: another change within the same tick of the disk's
 * clock would leave it with the same time (“racy” files, git-update-index).
 */
const RACY = 2000;

/** By which a file is known to be the same: its bytes' number, when they and when its entry changed, and which it is. */
export function fileStamp({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}

/**
 * true for a file whose stamp can't be told from that of a change yet.
 *
 * @param start when one began to look at files, in milliseconds since 1970
 */
export function isRacy({ mtimeMs, ctimeMs }: Stats, start: number): boolean {
  return Math.max(mtimeMs, ctimeMs) >= start - RACY;
}
