import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { fileStamp, isRacy } from '../../library/file-stamp.ts';

/**
 * Takes the stamp of folders, by which they are known to hold the same without a file being read: of every name, and of
 * each file's size, times and number; of the file that a link leads to as well. Undefined when something can't be looked
 * at, or a link leads to a folder.
 *
 * @param now milliseconds since 1970
 */
export function takeStamp(folders: readonly string[], now: number): Stamp | undefined {
  const lines: string[] = [];
  const fresh = new Map<string, string>();
  try {
    for (const folder of folders) addFolder(folder);
  } catch {
    return undefined;
  }
  return { folders, text: hash('sha256', JSON.stringify(lines)), fresh };

  function addFolder(folder: string): void {
    lines.push(folder);
    for (const entry of entriesOf(folder)) {
      const place = `${folder}${path.sep}${entry.name}`;
      if (entry.isDirectory()) addFolder(place);
      else {
        const stats = statSync(place);
        // It may lead anywhere, and back to where it is.
        if (stats.isDirectory()) throw new Error(`${place} leads to a folder.`);
        lines.push(`${place} ${fileStamp(stats)}`);
        if (isRacy(stats, now)) fresh.set(place, digestOf(place));
      }
    }
  }
}

/**
 * true when all that was read since a stamp was taken is what will be known by it: as it was then, and of a time that no
 * further change can leave.
 *
 * @param now milliseconds since 1970
 */
export function isCertain({ folders, text, fresh }: Stamp, now: number): boolean {
  if (fresh.size === 0) return true;
  const again = takeStamp(folders, now);
  if (again?.text !== text || again.fresh.size > 0) return false;
  try {
    return [...fresh].every(([file, digest]) => digestOf(file) === digest);
  } catch {
    return false;
  }
}

/** Nothing for a folder that is not there: `public` need not be. */
function entriesOf(folder: string): Dirent[] {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { withFileTypes: true }) : [];
}

function digestOf(file: string): string {
  return hash('sha256', readFileSync(file));
}

/** How folders are known again. */
export interface Stamp {
  readonly folders: readonly string[];
  readonly text: string;
  /** Files that were changed a moment before, which another change might leave with the same times: what was in them. */
  readonly fresh: ReadonlyMap<string, string>;
}
