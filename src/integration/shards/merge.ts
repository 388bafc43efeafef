import { copyFileSync, constants, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onExit } from '../on-exit.ts';
import { listFiles } from '../listing.ts';
import { Output } from '../output.ts';
import { words } from '../words.ts';
import { examine } from './examine.ts';
import { shardManifestOf } from './shard-manifest.ts';

/**
 * Joins the shares of a site to the whole, which takes the place of what was published before.
 *
 * @param folders each with a share; they stay as they are
 * @param out the folder to publish
 * @throws {MergeError} when they are not the shares of one site, all of them
 */
export async function mergeShares(folders: readonly string[], out: string): Promise<void> {
  const flaw = examine(folders);
  if (flaw !== undefined) throw new MergeError(flaw);
  const output = new Output(out);
  onExit(() => {
    output.abandon();
  });
  await output.begin();
  const made = new Map<string, string>();
  for (const folder of folders) {
    for (const file of listFiles(folder).keys()) join(folder, file, output.staging, made);
  }
  await output.exchange();
  // It is whole now, whatever it was before.
  rmSync(shardManifestOf(output.published), { force: true });
}

/** What a site bundles is in every share; all else is in one. */
function join(folder: string, file: string, to: string, made: Map<string, string>): void {
  const source = path.join(folder, file);
  const target = path.join(to, file);
  const other = made.get(file);
  if (other !== undefined) {
    if (readFileSync(source).equals(readFileSync(target))) return;
    throw new MergeError(words.merge.differs(file, other, folder));
  }
  mkdirSync(path.dirname(target), { recursive: true });
  linkOrCopy(source, target);
  made.set(file, folder);
}

/** Links end at the edge of a disk and are unknown to some. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Shares that make no site. The message says why, to whoever called. */
export class MergeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MergeError';
  }
}
