import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { fileStamp, isRacy } from '../../library/file-stamp.ts';

/**
 * A digest by which folders are known to hold the same, without a file being read: of every name, and of each file's
 * size, times and number; of what links lead to as well. Undefined when that can't be told: where something was changed
 * a moment ago, or can't be looked at.
 *
 * @param start when one began to look, in milliseconds since 1970
 */
export function stampOf(folders: readonly string[], start: number): string | undefined {
  const lines: string[] = [];
  try {
    return folders.every((folder) => addFolder(lines, folder, start))
      ? hash('sha256', JSON.stringify(lines))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Adds all that is in a folder; false when something in it was changed a moment ago. */
function addFolder(lines: string[], folder: string, start: number): boolean {
  lines.push(folder);
  return entriesOf(folder).every((entry) => {
    const place = `${folder}${path.sep}${entry.name}`;
    const stats = entry.isDirectory() ? undefined : statSync(place);
    if (!stats || stats.isDirectory()) return addFolder(lines, place, start);
    lines.push(`${place} ${fileStamp(stats)}`);
    return !isRacy(stats, start);
  });
}

/** Nothing for a folder that is not there: `public` need not be. */
function entriesOf(folder: string): Dirent[] {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { withFileTypes: true }) : [];
}
