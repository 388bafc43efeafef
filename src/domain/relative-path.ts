/**
 * The way from one file to another, as links between content files are written:
 * `./b.md`, `../12/c.md`.
 *
 * @param from the file that links
 * @param to the file linked to; both are paths from the project's root
 */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  const fork = start.findIndex((segment, index) => segment !== end[index]);
  const shared = fork === -1 ? start.length : fork;
  const up = '../'.repeat(start.length - shared) || './';
  return up + end.slice(shared).join('/');
}
