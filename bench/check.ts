import { readPackage, REPOSITORY } from './builders/package.ts';
import { measure } from './measure/run.ts';
import type { Options } from './options.ts';
import { inGiga, inSeconds, middleOf, spread } from './report/figures.ts';
import { table } from './report/table.ts';
import type { Workshop } from './workshop.ts';

const SIZES = [10_000];

/** How long the check of a whole content folder takes, start of the process included. */
export async function checkBench({ articles, runs }: Options, shop: Workshop): Promise<string> {
  const { scripts } = await readPackage();
  const rows: string[][] = [];
  for (const size of articles ?? SIZES) {
    const content = await shop.corpus(size);
    const measured = [];
    for (let run = 0; run < runs; run += 1) {
      measured.push(
        await measure({ command: `${scripts.check} --content "${content}"`, folder: REPOSITORY }),
      );
    }
    rows.push([
      `Check of ${size} articles`,
      spread(measured.map(({ seconds }) => seconds)),
      inSeconds(middleOf(measured.map(({ cpu }) => cpu))),
      inGiga(middleOf(measured.map(({ peak }) => peak))),
    ]);
  }
  return table(['', 'seconds', 'processor, s', 'memory, GB'], rows);
}
