/**
 * An archive begins with two documents at once: the oldest leads on to the second
 * from the start, since otherwise it would lead nowhere, or have to be changed.
 */
const LEAST = 2;

/**
 * How many documents the archive of a feed has. Entries are counted from the
 * oldest, and only full documents are archived: publishing changes none of them.
 *
 * @param entries of the whole history
 * @param size entries of a document, at least 1
 * @see RFC 5005, section 4
 */
export function sealedCount(entries: number, size: number): number {
  const full = Math.floor(entries / size);
  return full < LEAST ? 0 : full;
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
 * and the newest of these. Without an archive it shows them all.
 */
export function newestEntries<Entry>(oldestFirst: readonly Entry[], size: number): Newest<Entry> {
  const sealed = sealedCount(oldestFirst.length, size);
  const entries = (sealed === 0 ? oldestFirst : oldestFirst.slice(-size)).toReversed();
  const unsealed = oldestFirst.length - sealed * size;
  return { entries, spare: Math.max(0, entries.length - unsealed) };
}

/** The same for a feed without an archive: all but the newest may be left out. */
export function latestEntries<Entry>(oldestFirst: readonly Entry[], size: number): Newest<Entry> {
  const entries = oldestFirst.slice(-size).toReversed();
  return { entries, spare: Math.max(0, entries.length - 1) };
}

/** The newest entries of a feed. */
export interface Newest<Entry> {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** How many of the last ones may be left out: those that the archive holds as well. */
  readonly spare: number;
}
