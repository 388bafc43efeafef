import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { exec } from './builders/exec.ts';
import { writeCorpus } from '../tests/support/corpus/write.ts';
import { restOf } from './measure/disk.ts';
import type { Options } from './options.ts';

/**
 * Gives a folder to work in, and clears it away afterwards. Nothing is removed
 * before the end, and no folder is used twice: on ext4, making files right after
 * removing as many takes seconds longer.
 */
export async function inWorkshop(
  { out, keep }: Pick<Options, 'out' | 'keep'>,
  work: (shop: Workshop) => Promise<void>,
): Promise<void> {
  const parent = out ?? os.tmpdir();
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'spiffero-bench-'));
  let used = 0;
  try {
    await work({
      folder: (name) => path.join(folder, `${String((used += 1)).padStart(3, '0')}-${name}`),
      async corpus(articles, covers = 0) {
        const content = path.join(folder, `corpus-${articles}-${covers}`, 'content');
        await writeCorpus(content, { articles, covers });
        return content;
      },
      shared: (name) => path.join(folder, name),
      async settle() {
        if (process.platform !== 'win32') await exec('sync', [], '.');
        await restOf(folder);
      },
    });
  } finally {
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

/** Where things are built. */
export interface Workshop {
  /** A folder that isn't there yet and that nothing else uses. */
  folder(name: string): string;
  /** A folder that is always the same. */
  shared(name: string): string;
  /** Waits until the disk is done with all that was before, so that a build does not pay for it. */
  settle(): Promise<void>;
  /** Writes a corpus and gives its content folder. */
  corpus(articles: number, covers?: number): Promise<string>;
}
