import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import { lastChange } from '../rumor/status.ts';

/** Every rumor, the one whose status changed last first. */
export function latestFirst(archive: Archive): Rumor[] {
  return [...archive.rumors.values()].sort(
    (a, b) => lastChange(b).time - lastChange(a).time || (a.id < b.id ? -1 : 1),
  );
}
