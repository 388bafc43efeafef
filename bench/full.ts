import path from 'node:path';
import type { Builder } from './builders/builder.ts';
import { chosenBuilders } from './builders/chosen.ts';
import { countKinds } from './measure/kinds.ts';
import { PHASES, phasesOf } from './measure/phases.ts';
import type { Measured } from './measure/run.ts';
import { measure } from './measure/run.ts';
import type { Weight } from '../tests/support/tree.ts';
import { filesOf, weigh } from '../tests/support/tree.ts';
import type { Options } from './options.ts';
import { inGiga, inMega, inSeconds, middleOf, spread } from './report/figures.ts';
import { table } from './report/table.ts';
import type { Workshop } from './workshop.ts';

const SIZES = [10_000, 20_000];

/** Full builds from nothing by every builder, in turn, as tables: times, and how many files of each kind. */
export async function full(options: Options, shop: Workshop): Promise<string> {
  const sections: string[] = [];
  for (const articles of options.articles ?? SIZES) {
    const entries = await entriesFor(options, shop.shared(`pictures-${articles}`));
    const content = await shop.corpus(articles);
    for (let round = 0; round < options.runs; round += 1) {
      for (const entry of entries) await run(entry, content, shop, articles);
    }
    sections.push(`### ${articles.toLocaleString('en')} articles\n\n${times(entries)}\n\n${kinds(entries)}`);
  }
  return sections.join('\n\n');
}

async function entriesFor({ only }: Options, pictures: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const builder of await chosenBuilders(only, pictures)) {
    try {
      const label = builder.label(await builder.install());
      entries.push({ builder, label, runs: [], weight: { files: 0, bytes: 0 }, kinds: new Map() });
    } catch (failure) {
      if (only) throw failure;
      console.warn(`${builder.name} is left out: it can't be installed here (${String(failure)}).`);
    }
  }
  return entries;
}

async function run(entry: Entry, content: string, shop: Workshop, articles: number): Promise<void> {
  const { builder } = entry;
  const folder = shop.folder(`${builder.name}-${articles}`);
  await builder.prepare(folder, content);
  await shop.settle();
  const measured = await measure({ ...builder.command, folder });
  console.log(`${entry.label}, ${articles} articles: ${inSeconds(measured.seconds)} s`);
  entry.runs.push(measured);
  await builder.done?.(folder);
  const site = path.join(folder, builder.output);
  entry.weight = await weigh(site);
  entry.kinds = countKinds(await filesOf(site));
}

function times(entries: readonly Entry[]): string {
  const head = ['', 'seconds', 'processor, s', 'memory, GB', 'files', 'MB', ...PHASES];
  return table(head, entries.map(row));
}

function row({ builder, label, runs, weight }: Entry): string[] {
  const phases = runs.map(phasesOf);
  return [
    label,
    spread(runs.map(({ seconds }) => seconds)),
    inSeconds(middleOf(runs.map(({ cpu }) => cpu))),
    inGiga(middleOf(runs.map(({ peak }) => peak))),
    String(weight.files),
    inMega(weight.bytes),
    ...PHASES.map((phase) =>
      builder.hasPhases ? inSeconds(middleOf(phases.map((each) => each[phase]))) : '',
    ),
  ];
}

function kinds(entries: readonly Entry[]): string {
  const names = [...new Set(entries.flatMap((entry) => [...entry.kinds.keys()]))];
  const rows = entries.map((entry) => [
    entry.label,
    ...names.map((name) => String(entry.kinds.get(name) ?? 0)),
  ]);
  return table(['files', ...names], rows);
}

interface Entry {
  readonly builder: Builder;
  readonly label: string;
  readonly runs: Measured[];
  weight: Weight;
  kinds: ReadonlyMap<string, number>;
}
