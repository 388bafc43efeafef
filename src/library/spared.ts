/** Pages are bundled: their copy of this module is another one than the build's, so no variable of it would do. */
const PLACE = Symbol.for('spiffero.spared');

/** Tells the pages of this process which addresses need not be listed, as what is there stands as it has to. */
export function spare(addresses: ReadonlySet<string>): void {
  Reflect.set(globalThis, PLACE, addresses);
}

/** true for an address that is to be listed: any, unless a build has spared it. */
export function isWanted(address: string): boolean {
  return sparedNow()?.has(address) !== true;
}

/**
 * The entries that are to be listed. A route of many is listed slice by slice, and all of its entries are asked once.
 *
 * @param addressOf gives the path of an entry's page from the site's root
 */
export function unspared<Entry>(
  entries: readonly Entry[],
  addressOf: (entry: Entry) => string,
): readonly Entry[] {
  const spared = sparedNow();
  if (!spared || spared.size === 0) return entries;
  const known = listed.get(entries);
  if (known?.spared === spared) return known.entries as readonly Entry[];
  const wanted = entries.filter((entry) => !spared.has(addressOf(entry)));
  listed.set(entries, { spared, entries: wanted });
  return wanted;
}

/** What was found to be listed, by all that there is. */
const listed = new WeakMap<readonly unknown[], Listed>();

function sparedNow(): ReadonlySet<string> | undefined {
  return Reflect.get(globalThis, PLACE) as ReadonlySet<string> | undefined;
}

interface Listed {
  readonly spared: ReadonlySet<string>;
  readonly entries: readonly unknown[];
}
