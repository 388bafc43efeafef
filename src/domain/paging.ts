/**
 * Cuts a list into pages counted from its oldest end: page 1 holds the oldest
 * entries, and a page that is full and has a successor never changes again.
 *
 * The front shows the newest entries, between `size` and `2 × size − 1` of them
 * where there are so many: the youngest page, with the one before it while the
 * youngest is short. A list that fits on its front has no other page.
 *
 * @param oldestFirst every entry, oldest first
 * @param size entries on a full page, at least 1
 */
export function paginate<Entry>(oldestFirst: readonly Entry[], size: number): Paged<Entry> {
  const count = Math.ceil(oldestFirst.length / size);
  if (count <= 1) return { front: { entries: oldestFirst.toReversed() }, pages: [] };

  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const entriesFrom = (from: number, to: number) =>
    oldestFirst.slice((from - 1) * size, to * size).toReversed();
  const lastIsFull = oldestFirst.length % size === 0;
  const firstOnFront = lastIsFull ? count : count - 1;

  return {
    front: {
      entries: entriesFrom(firstOnFront, count),
      ...(firstOnFront > 1 && { older: firstOnFront - 1 }),
    },
    pages: numbers.map((number) => ({
      number,
      entries: entriesFrom(number, number),
      ...(number > 1 && { older: number - 1 }),
      ...(number < count && { newer: number + 1 }),
    })),
  };
}

/** A list cut into its front and its numbered pages, oldest page first. */
export interface Paged<Entry> {
  readonly front: {
    /** Newest first. */
    readonly entries: readonly Entry[];
    /** The youngest page with entries that the front does not show. */
    readonly older?: number;
  };
  readonly pages: readonly NumberedPage<Entry>[];
}

/** One numbered page of a list. */
export interface NumberedPage<Entry> {
  /** Counted from the oldest, starting at 1. */
  readonly number: number;
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly older?: number;
  readonly newer?: number;
}
