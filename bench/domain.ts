import { buildArchive } from '../src/domain/archive.ts';
import { site } from '../src/site.ts';
import { siteViews } from '../tests/support/site-views.ts';
import type { CorpusSize } from './domain-corpus.ts';
import { domainCorpus } from './domain-corpus.ts';

/**
 * Measures the archive and every view of it, in memory, at growing sizes.
 * Usage: node --expose-gc bench/domain.ts
 */
const FULL: CorpusSize = { articles: 10_000, rumors: 1_000, reports: 20, sources: 300 };
const MEGABYTE = 1_000_000;

for (const share of [0.25, 0.5, 1]) {
  const size = {
    articles: FULL.articles * share,
    rumors: FULL.rumors * share,
    reports: FULL.reports,
    sources: FULL.sources,
  };
  console.log(measure(size));
}

function measure(size: CorpusSize): string {
  const records = domainCorpus(size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const archive = buildArchive(records, { now: '2026-01-01T00:00:00Z', preview: false }, site);
  const built = performance.now();
  const views = siteViews(archive);
  const done = performance.now();
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  return [
    `${size.articles} articles, ${size.rumors} rumors × ${size.reports} reports, ${size.sources} sources:`,
    `archive ${seconds(built - start)} s, ${views.size} views ${seconds(done - built)} s,`,
    `${Math.round(heap / MEGABYTE)} MB kept`,
  ].join(' ');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
