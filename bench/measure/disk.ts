import { mkdtemp } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** Folders, with a file each, that tell how the disk is. */
const PROBES = 500;

/** Milliseconds for one of them that a disk at rest takes at most. */
const AT_REST = 0.15;

/** Seconds between two looks, and until it has to do as it is. */
const WAIT = { between: 15, longest: 330 };

/** A disk that never comes to rest is waited for once. */
let isHopeless = false;

/**
 * Waits until the disk makes files as fast as it can. ext4 does not use an inode again for up to five minutes after its
 * file was removed, and looks through all of these for each file that it makes: after a site was deleted, a build of
 * ten thousand pages takes up to half as long again.
 *
 * @param parent a folder on that disk; what is made there to look is left, as removing it would spoil the next look
 */
export async function restOf(parent: string): Promise<void> {
  const end = performance.now() + WAIT.longest * 1000;
  while (!isHopeless && (await look(parent)) > AT_REST) {
    isHopeless = performance.now() > end;
    if (isHopeless) console.warn('The disk did not come to rest: figures may be too high.');
    else await setTimeout(WAIT.between * 1000);
  }
}

async function look(parent: string): Promise<number> {
  const folder = await mkdtemp(path.join(parent, 'look-'));
  const start = performance.now();
  for (let index = 0; index < PROBES; index += 1) {
    mkdirSync(path.join(folder, String(index)));
    writeFileSync(path.join(folder, String(index), 'look'), '');
  }
  return (performance.now() - start) / PROBES;
}
