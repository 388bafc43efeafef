import type { Library } from '../../domain/library.ts';
import type { Edition } from '../../domain/records.ts';
import { standsUntil } from '../../domain/until.ts';
import { terminal } from '../../library/report/terminal.ts';
import { site } from '../../site.ts';
import type { Stamp } from './stamp.ts';
import { isCertain } from './stamp.ts';
import type { Validity } from './validity.ts';

/**
 * Tells how long what follows from content without mistakes stays the same. To be asked once all of it was read:
 * undefined when it can't be known again.
 *
 * @param stamp taken before any of it was read
 * @param report what the check said of it
 */
export function expiryOf(library: Library, { now }: Edition, stamp: Stamp, report: string): Expiry {
  const from = Date.parse(now);
  const until = standsUntil(library, from, site.timeZone);
  const validity = { from, until, report, terminal: terminal() };
  return () => ({ ...validity, ...(isCertain(stamp, Date.now()) && { stamp: stamp.text }) });
}

/** Tells how long what was built stays as it has to be, once it is built. */
export type Expiry = () => Validity;
