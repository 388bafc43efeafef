import type { Edition } from '../domain/records.ts';

const SECOND = 1000;

/**
 * The circumstances of a build: the one place that asks what time it is.
 *
 * @param env the environment; `SOURCE_DATE_EPOCH` in seconds stands in for the clock
 *   (reproducible-builds.org), so that a build can be repeated to the byte
 * @param command what Astro was asked to do; only `dev` shows what isn't published
 * @throws {EpochError} when `SOURCE_DATE_EPOCH` is no number of seconds
 */
export function readEdition(env: Readonly<Record<string, string | undefined>>, command: string): Edition {
  return { now: readNow(env['SOURCE_DATE_EPOCH']).toISOString(), preview: command === 'dev' };
}

/** `SOURCE_DATE_EPOCH` is no number of seconds. */
export class EpochError extends RangeError {
  /** What it is. */
  readonly found: string;

  constructor(found: string) {
    super(`SOURCE_DATE_EPOCH must be a number of seconds since 1970, not ${JSON.stringify(found)}.`);
    this.name = 'EpochError';
    this.found = found;
  }
}

function readNow(epoch: string | undefined): Date {
  if (epoch === undefined || epoch === '') return new Date();
  const now = new Date(/^\d+$/.test(epoch) ? Number(epoch) * SECOND : NaN);
  if (Number.isNaN(now.getTime())) {
    throw new EpochError(epoch);
  }
  return now;
}
