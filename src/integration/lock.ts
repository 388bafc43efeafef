import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Keeps other builds away from a folder for as long as this process lives. The lock of a process that is gone is
 * taken over; that of this very process is left from an earlier build in it.
 *
 * @param file the lock, which holds the number of a process
 * @returns the process that is building already, or undefined when the lock is ours
 * @throws when the lock can't be written
 */
export function takeLock(file: string): number | undefined {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    return claim(file, own);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Lets other builds in. A lock that another process holds stays. */
export function releaseLock(file: string): void {
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}

/** A link is made with what it holds, or not at all: nobody finds a lock that is still empty. */
function claim(file: string, own: string): number | undefined {
  while (!link(own, file)) {
    const holder = holderOf(file);
    if (holder !== undefined && holder !== process.pid && isAlive(holder)) return holder;
    if (holder !== undefined) setAside(file, holder);
  }
  return undefined;
}

/** Removes a lock that is left over. Another process may have done so and taken it: that one gets it back. */
function setAside(file: string, holder: number): void {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== holder) link(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The process in a lock: 0, which never builds, when it holds something else; undefined when there is no lock. */
function holderOf(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process can't be signalled, and lives.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
