import type { Archive } from '../domain/archive.ts';

/** Pages are bundled: their copy of this module is another one than the build's, so no variable of it would do. */
const PLACE = Symbol.for('spiffero.archive');

/** Gives the archive to the pages of this process: what the check has read need not be read again. */
export function handOver(archive: Archive): void {
  Reflect.set(globalThis, PLACE, archive);
}

/** The archive that the build of this process has handed over, if there is a build. */
export function handedOver(): Archive | undefined {
  return Reflect.get(globalThis, PLACE) as Archive | undefined;
}
