/** Pages are bundled: their copy of this module is another one than the build's, so no variable of it would do. */
const PLACE = Symbol.for('spiffero.slice');

/**
 * Runs what lists a route while only one slice of its entries is asked for.
 *
 * @param index which slice, counted from 0
 * @returns what was listed, and whether no slice follows: of a route that lists all at once, the first is the last
 */
export async function inSlice<Listed>(index: number, list: () => Promise<Listed>): Promise<Sliced<Listed>> {
  const slice: Slice = { index, isLast: true };
  Reflect.set(globalThis, PLACE, slice);
  try {
    return { listed: await list(), isLast: slice.isLast };
  } finally {
    Reflect.deleteProperty(globalThis, PLACE);
  }
}

/**
 * The entries of the slice that is asked for; all of them when nobody asks for less.
 *
 * @param size entries of a slice: few enough that threads end together and that views are gone before a collection takes
 *   them for what lasts, enough that asking costs nothing
 */
export function sliceOf<Entry>(entries: readonly Entry[], size: number): readonly Entry[] {
  const slice = Reflect.get(globalThis, PLACE) as Slice | undefined;
  if (!slice) return entries;
  const start = slice.index * size;
  slice.isLast = start + size >= entries.length;
  return entries.slice(start, start + size);
}

/** What came of listing a slice of a route. */
export interface Sliced<Listed> {
  readonly listed: Listed;
  readonly isLast: boolean;
}

interface Slice {
  readonly index: number;
  /** Written by the route. */
  isLast: boolean;
}
