import { terminal } from '../../library/report/terminal.ts';
import type { Terminal } from '../../library/report/terminal.ts';

/** true when a build at this moment would make the same site, and tell the same. */
export function isValid(
  { stamp, from, until, report, terminal: shown }: Validity,
  at: Circumstances,
): boolean {
  return (
    stamp !== undefined &&
    stamp === at.stamp &&
    from <= at.now &&
    at.now < until &&
    (report === '' || isSame(shown, terminal()))
  );
}

/** Where there is no terminal, Node says nothing of it, and so does what was written down. */
function isSame(one: Terminal, other: Terminal): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a site was made of, and from when until when the same follows from that. */
export interface Validity {
  /** By which its content is known again; undefined where an edit may have been missed. */
  readonly stamp?: string | undefined;
  /** The moment at which it was looked at, in milliseconds since 1970. */
  readonly from: number;
  /** The first moment at which something may be said otherwise, in milliseconds since 1970. */
  readonly until: number;
  /** What the check said of it; empty when that was nothing. */
  readonly report: string;
  /** What the report is fitted to. */
  readonly terminal: Terminal;
}

/** What a build finds. */
export interface Circumstances {
  readonly stamp: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}
