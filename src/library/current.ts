import type { Archive } from '../domain/archive.ts';

/**
 * Where a process keeps what its pages show. Node, Vite and the bundle of the pages each have a copy of this module, so
 * that no variable of it would do.
 */
const PLACE = Symbol.for('spiffero.archive');

/**
 * Gives the pages of this process what they show.
 *
 * @param archive gives the archive at this moment; in dev another one after an edit
 */
export function provideArchive(archive: () => Promise<Archive>): void {
  Reflect.set(globalThis, PLACE, archive);
}

/**
 * What the pages of this process show.
 *
 * @throws when nobody has provided it: `spiffero()` is missing among Astro's integrations
 */
export function useArchive(): Promise<Archive> {
  const archive = Reflect.get(globalThis, PLACE) as (() => Promise<Archive>) | undefined;
  if (!archive)
    throw new Error('There is no content: add spiffero() to the integrations in astro.config.mjs.');
  return archive();
}
