/**
 * Ends the process with code 1 after telling why. An exception would do the same with Astro's stack trace under it,
 * which says nothing to an editor.
 */
export function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}
