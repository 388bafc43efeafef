/** Pages are bundled: their copy of this module is another one than the build's, so no variable of it would do. */
const PLACE = Symbol.for('spiffero.spared');

/** Tells the pages of this process which articles need not be listed, as their pages stand as they have to. */
export function spare(ids: ReadonlySet<string>): void {
  Reflect.set(globalThis, PLACE, ids);
}

/** The entries that are to be listed: all, unless a build has spared some. */
export function withoutSpared<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const spared = Reflect.get(globalThis, PLACE) as ReadonlySet<string> | undefined;
  return spared && spared.size > 0 ? entries.filter(({ id }) => !spared.has(id)) : entries;
}
