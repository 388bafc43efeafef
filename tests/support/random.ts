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
    /** A whole number from `least` to `most`, both included. */
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (share: number) => random() < share,
    pick: <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0],
    /** An index below `limit` by Zipf's law: the first is drawn most. */
    zipf: (limit: number) => Math.min(limit - 1, Math.floor(limit ** random()) - 1),
  };
}

/**
 * Draws for one thing of a corpus. What is drawn for another thing, or how many
 * others there are, changes nothing for this one.
 *
 * @param name of the thing, such as `article/17`
 */
export function drawerFor(name: string, seed: number): Drawer {
  let hash = 0x811c9dc5 ^ seed;
  // FNV-1a, which spreads names that differ in their last digit.
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return drawer(seeded(hash));
}

/** What draws from a generator. */
export type Drawer = ReturnType<typeof drawer>;
