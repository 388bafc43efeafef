import type { Edition } from '../domain/records.ts';

/**
 * The circumstances of this run. The only place that reads the clock and the environment for the site.
 *
 * @param preview true while writing
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function currentEdition(preview: boolean): Edition {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return { now: now.toISOString(), preview };
}
