import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildArchive } from '../src/domain/archive.ts';
import { site } from '../src/site.ts';
import { siteViews } from '../tests/support/site-views.ts';
import type { CorpusSize } from './domain-corpus.ts';
import { domainCorpus } from './domain-corpus.ts';
import type { Options } from './options.ts';
import { inMega } from './report/figures.ts';
import { table } from './report/table.ts';

const SIZES = [2_500, 5_000, 10_000];
const HEAD = [
  'articles',
  'rumors',
  'reports on each',
  'sources',
  'archive, s',
  'views',
  'views, s',
  'MB kept',
];

/** The archive and every view of it, in memory, at growing sizes. */
export function domainBench({ articles }: Options): Promise<string> {
  return Promise.resolve(
    table(
      HEAD,
      (articles ?? SIZES).map((count) => measureDomain(sizeOf(count))),
    ),
  );
}

function sizeOf(articles: number): CorpusSize {
  return { articles, rumors: Math.round(articles / 10), reports: 20, sources: Math.round(articles * 0.03) };
}

function measureDomain(size: CorpusSize): string[] {
  const records = domainCorpus(size);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const archive = buildArchive(records, { now: '2026-01-01T00:00:00Z', preview: false }, site);
  const built = performance.now();
  const views = siteViews(archive);
  const done = performance.now();
  collectGarbage();
  const kept = process.memoryUsage().heapUsed - before;
  const { articles, rumors, reports, sources } = size;
  const sizes = [articles, rumors, reports, sources].map(String);
  return [...sizes, seconds(built - start), String(views.size), seconds(done - built), inMega(kept)];
}

/** As under `--expose-gc`, which one command for all benches cannot ask for. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
