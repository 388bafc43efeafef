import type { Archive } from '../../domain/archive.ts';
import type { Traces } from '../../domain/traces.ts';
import { unreachedAddresses } from '../../views/unreached.ts';
import type { Ledger } from './ledger.ts';

/** What a server gives for the address of a folder. */
const INDEX = /(^|\/)index\.html$/;

/**
 * Addresses of pages and documents that no edit since the last build has reached, and that stand as they were written:
 * each with its file. They need not be listed. None where time has changed something since.
 *
 * @param now the archive's traces
 * @param ready files of pages that stand as they were written
 */
export function sparedPages(
  archive: Archive,
  now: Traces,
  { traces, validity }: Pick<Ledger, 'traces' | 'validity'>,
  ready: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isOfThisTime = validity && validity.from <= archive.now && archive.now < validity.until;
  const isUnreached =
    traces && isOfThisTime ? unreachedAddresses(archive, { before: traces, now }) : undefined;
  if (!isUnreached) return new Map();
  const addresses = Array.from(ready.keys(), (file) => [`/${file.replace(INDEX, '$1')}`, file] as const);
  return new Map(addresses.filter(([address]) => isUnreached(address)));
}
