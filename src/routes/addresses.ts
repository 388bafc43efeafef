import type { Archive } from '../domain/archive.ts';
import { routes } from './table.ts';

/** The path of every page and document that the table of routes lists. */
export function addressesOf(archive: Archive): string[] {
  return routes.flatMap(({ entries, address }) => entries(archive).map(address));
}
