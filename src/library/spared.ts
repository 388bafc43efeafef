/** Pages are bundled: their copy of this module is another one than the build's, so no variable of it would do. */
const PLACE = Symbol.for('spiffero.spared');

/** Tells the pages of this process which addresses need not be listed, as what is there stands as it has to. */
export function spare(addresses: ReadonlySet<string>): void {
  Reflect.set(globalThis, PLACE, addresses);
}

/** true for an address that is to be listed: any, unless a build has spared it. */
export function isWanted(address: string): boolean {
  const spared = Reflect.get(globalThis, PLACE) as ReadonlySet<string> | undefined;
  return spared?.has(address) !== true;
}

/**
 * The entries that are to be listed.
 *
 * @param addressOf gives the path of an entry's page from the site's root
 */
export function unspared<Entry>(
  entries: readonly Entry[],
  addressOf: (entry: Entry) => string,
): readonly Entry[] {
  return entries.filter((entry) => isWanted(addressOf(entry)));
}
