import { readFileSync } from 'node:fs';

/**
 * Gives lines of files, for the few that a report shows.
 *
 * @param locate where a file is on disk
 */
export function linesOnDisk(
  locate: (file: string) => string,
): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? linesOf(locate(file));
    files.set(file, lines);
    return lines[line - 1];
  };
}

/** Decoded as the check does in bad cases, so that columns agree: the byte order mark isn't one. */
function linesOf(path: string): readonly string[] {
  try {
    return new TextDecoder().decode(readFileSync(path)).split(/\r?\n/);
  } catch {
    return [];
  }
}
