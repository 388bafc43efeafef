import type { Library } from '../../domain/library.ts';
import type { Edition } from '../../domain/records.ts';
import { standsUntil } from '../../domain/until.ts';
import { terminal } from '../../library/report/terminal.ts';
import { site } from '../../site.ts';
import type { Validity } from './validity.ts';

/**
 * How long what follows from content without mistakes stays the same.
 *
 * @param seen by what the content will be known again, and what the check said of it
 */
export function validityOf(
  library: Library,
  { now }: Edition,
  seen: Pick<Validity, 'stamp' | 'report'>,
): Validity {
  const from = Date.parse(now);
  return { ...seen, from, until: standsUntil(library, from, site.timeZone), terminal: terminal() };
}
