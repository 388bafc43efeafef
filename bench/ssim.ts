import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { encoding, FORMATS } from '../src/images/formats.ts';
import { LAYOUTS } from '../src/images/layouts.ts';
import { CANDIDATES } from './ssim/candidates.ts';
import { writeCrops } from './ssim/crops.ts';
import type { Cost } from './ssim/encoder.ts';
import { measure, original } from './ssim/encoder.ts';
import type { Summary } from './ssim/search.ts';
import { lowestQuality, summary } from './ssim/search.ts';
import type { Source } from './ssim/sources.ts';
import { sources } from './ssim/sources.ts';

/** What photographs shall keep on average, at the width that most telephones fetch. */
const TARGET = 0.97;
const WIDTH = 800;

/**
 * `node bench/ssim.ts [--photographs folder] [--search] [--crops folder]`: what the published formats keep of pictures
 * and cost; with `--search` how good each way of writing them has to be for the same; with `--crops` pictures of it.
 */
const { values } = parseArgs({
  options: { photographs: { type: 'string' }, search: { type: 'boolean' }, crops: { type: 'string' } },
});
sharp.concurrency(1);
const all = await sources(fileURLToPath(new URL('..', import.meta.url)), values.photographs);
if (values.search) await search();
else if (values.crops !== undefined) await writeCrops(examples(), values.crops);
else await published();

async function search(): Promise<void> {
  const pictures = [];
  for (const { read } of all.filter(isLikePhotograph)) pictures.push(await original(await read(), WIDTH));
  heading('format', 'written with', 'quality');
  for (const candidate of CANDIDATES) {
    const { quality, ...found } = await lowestQuality(candidate, pictures, TARGET);
    row([candidate.format, candidate.label, quality], found);
  }
}

async function published(): Promise<void> {
  const widths = new Set(Object.values(LAYOUTS).flatMap((layout): readonly number[] => layout.widths));
  heading('pictures', 'width', 'format');
  for (const [kind, group = []] of Object.entries(Object.groupBy(all, (source) => source.kind))) {
    for (const width of [...widths].sort((a, b) => a - b)) {
      for (const [format, costs] of await copies(group, width)) row([kind, width, format], summary(costs));
    }
  }
}

async function copies(group: readonly Source[], width: number) {
  const costs = new Map(FORMATS.map((format) => [format, [] as Cost[]]));
  for (const { read } of group) {
    const picture = await original(await read(), width);
    for (const format of FORMATS) costs.get(format)?.push(await measure(picture, format, encoding(format)));
  }
  return costs;
}

/** One picture of each kind that is ours to show. */
function examples(): Source[] {
  const kinds = ['generated', 'drawing'] as const;
  return kinds.flatMap((wanted) => all.find(({ kind }) => kind === wanted) ?? []);
}

function isLikePhotograph({ kind }: Source): boolean {
  return kind !== 'drawing';
}

function heading(...first: readonly string[]): void {
  const names = [...first, 'SSIM, mean', 'lowest', 'kB', 'ms'];
  console.log(`| ${names.join(' | ')} |\n| ${names.map(() => '---').join(' | ')} |`);
}

function row(first: readonly (string | number)[], { similarity, worst, bytes, milliseconds }: Summary): void {
  const cells = [similarity.toFixed(3), worst.toFixed(3), (bytes / 1000).toFixed(1), milliseconds.toFixed(0)];
  console.log(`| ${[...first, ...cells].join(' | ')} |`);
}
