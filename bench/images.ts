import path from 'node:path';
import { REPOSITORY } from './builders/package.ts';
import { prepareProject } from './builders/spiffero.ts';
import type { Measured } from './measure/run.ts';
import { measure } from './measure/run.ts';
import { filesOf } from '../tests/support/tree.ts';
import type { Options } from './options.ts';
import { inGiga, inSeconds, middleOf, spread } from './report/figures.ts';
import { table } from './report/table.ts';
import type { Workshop } from './workshop.ts';

/** Covers, one for each article. */
const COVERS = 200;

/**
 * The image step of a build against bare calls of the encoder that make the same
 * files from the same originals, each in a process of its own; and the step once
 * more, when all is there.
 */
export async function images({ articles, runs }: Options, shop: Workshop): Promise<string> {
  const count = articles?.[0] ?? COVERS;
  const content = await shop.corpus(count, 1);
  const results: Record<Step, Measured[]> = { bare: [], step: [], again: [] };
  let files = 0;
  for (let run = 0; run < runs; run += 1) {
    const folder = shop.folder('images');
    await prepareProject(folder, content);
    await shop.settle();
    results.bare.push(await measure(script('bare', folder)));
    results.step.push(await measure(script('step', folder)));
    results.again.push(await measure(script('step', folder)));
    files = (await filesOf(path.join(folder, 'pictures'))).length;
  }
  return `${count} covers, ${files} files.\n\n${times(results)}`;
}

const script = (name: 'bare' | 'step', folder: string) => ({
  command: `node "${path.join(REPOSITORY, `bench/images/${name}.ts`)}"`,
  folder,
});

function times(results: Record<Step, Measured[]>): string {
  const bare = middleOf(results.bare.map(({ cpu }) => cpu));
  const row = (label: string, runs: readonly Measured[]) => {
    const cpu = middleOf(runs.map((run) => run.cpu));
    return [
      label,
      inSeconds(cpu),
      bare === undefined || cpu === undefined ? '–' : (cpu / bare).toFixed(2),
      spread(runs.map(({ seconds }) => seconds)),
      cpu === undefined ? '–' : (cpu / middleOf(runs.map(({ seconds }) => seconds))!).toFixed(2),
      inGiga(middleOf(runs.map(({ peak }) => peak))),
    ];
  };
  return table(
    ['', 'processor, s', 'ratio', 'seconds', 'cores busy', 'memory, GB'],
    [
      row('bare sharp', results.bare),
      row('image step', results.step),
      row('image step, nothing new', results.again),
    ],
  );
}

type Step = 'bare' | 'step' | 'again';
