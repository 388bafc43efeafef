/**
 * How many documents the archive of a feed has. Entries are counted from the
 * oldest, and only full documents are archived: publishing changes none of them.
 *
 * @param entries of the whole history
 * @param size entries of a document, at least 1
 * @see RFC 5005, section 4
 */
export function sealedCount(entries: number, size: number): number {
  return Math.floor(entries / size);
}

/**
 * The entries of one document of an archive, newest first.
 *
 * @param oldestFirst the whole history
 * @param number counted from the oldest document, starting at 1
 */
export function sealedEntries<Entry>(oldestFirst: readonly Entry[], size: number, number: number): Entry[] {
  return oldestFirst.slice((number - 1) * size, number * size).reverse();
}

/**
 * What a feed shows to those who poll it: the newest entries, newest first. Since
 * it shows as many as a document of the archive holds, nothing falls between it
 * and the newest of these.
 */
export function newestEntries<Entry>(oldestFirst: readonly Entry[], size: number): Newest<Entry> {
  const entries = oldestFirst.slice(-size).reverse();
  const unsealed = oldestFirst.length - sealedCount(oldestFirst.length, size) * size;
  return { entries, archived: Math.max(0, entries.length - unsealed) };
}

/** The newest entries of a feed. */
export interface Newest<Entry> {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** How many of the last ones the archive holds as well. */
  readonly archived: number;
}
