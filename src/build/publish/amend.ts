import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

/** The list of what is to be done, in the folder with the new files. Whole or not there. */
const JOURNAL = '.amendment.json';

const amendment = z.object({ replace: z.array(z.string()), remove: z.array(z.string()) });

/**
 * Moves files into a published site and removes others. What is to be done is written down first: after a process
 * that was killed in the midst of it, `resumeAmendment` does the rest. Waits for nothing, so that no signal gets in
 * between.
 *
 * @param from the folder with the new files, on the same disk
 */
export function amend(from: string, site: string, changes: Amendment): void {
  const journal = path.join(from, JOURNAL);
  mkdirSync(from, { recursive: true });
  writeFileSync(`${journal}.part`, JSON.stringify(changes), { flush: true });
  renameSync(`${journal}.part`, journal);
  carryOut(from, site, changes);
}

/** Ends what a killed process has begun. */
export function resumeAmendment(from: string, site: string): void {
  if (!isAmending(from)) return;
  const text = readFileSync(path.join(from, JOURNAL), 'utf8');
  carryOut(from, site, amendment.parse(JSON.parse(text)));
}

/** true while a site is half amended: then the folder with the new files has to stay. */
export function isAmending(from: string): boolean {
  return existsSync(path.join(from, JOURNAL));
}

function carryOut(from: string, site: string, { replace, remove }: Amendment): void {
  for (const file of remove) {
    removeFile(path.join(site, file));
    removeEmpty(site, path.dirname(file));
  }
  for (const file of replace)
    if (existsSync(path.join(from, file))) put(path.join(from, file), path.join(site, file));
  rmSync(path.join(from, JOURNAL));
}

/** A folder of the same name has come in its place, in what was done of this before. */
function removeFile(file: string): void {
  const isFolder = lstatSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) rmSync(file, { force: true });
}

function put(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(path.dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

/** A clean build leaves no empty folder. */
function removeEmpty(site: string, folder: string): void {
  for (let empty = folder; empty !== '.'; empty = path.dirname(empty)) {
    try {
      rmdirSync(path.join(site, empty));
    } catch {
      return;
    }
  }
}

/** What makes a new site of a published one; paths from its folder. */
export interface Amendment {
  readonly replace: readonly string[];
  readonly remove: readonly string[];
}
