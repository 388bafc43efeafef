/**
 * A seeded generator of numbers from 0 to 1 (mulberry32, public domain): the
 * same seed gives the same corpus on every machine.
 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from a generator. */
export function drawer(random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    chance: (share: number) => random() < share,
    pick: <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0],
    /** An index below `limit` by Zipf's law: the first is drawn most. */
    zipf: (limit: number) => Math.min(limit - 1, Math.floor(limit ** random()) - 1),
  };
}

/** What draws from a generator. */
export type Drawer = ReturnType<typeof drawer>;
