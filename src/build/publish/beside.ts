import { existsSync } from 'node:fs';

/** Where a site is built before it takes the place of the one before: beside that one, on the same disk. */
export function nextTo(published: string): string {
  return `${published}.next`;
}

/** Where the site before is moved while another takes its place. */
export function previousOf(published: string): string {
  return `${published}.previous`;
}

/** true when a build has left something beside a site that the next one has to clear, or to end. */
export function isUnfinished(published: string): boolean {
  return existsSync(nextTo(published)) || existsSync(previousOf(published));
}
