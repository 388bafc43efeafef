import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus/write.ts';

const ARTICLES = 10_000;
const RUNS = 3;

/** `node bench/check.ts [articles]`: seconds that the whole command takes, process start included. */
const count = Number(process.argv[2] ?? ARTICLES);
const command = fileURLToPath(new URL('../src/cli/check.ts', import.meta.url));
const folder = await mkdtemp(path.join(os.tmpdir(), 'spiffero-bench-'));
try {
  await writeCorpus(path.join(folder, 'content'), { articles: count });
  const seconds = Array.from({ length: RUNS }, () => time(['--content', path.join(folder, 'content')]));
  console.log(`check of ${count} articles: ${seconds.map((each) => each.toFixed(2)).join(', ')} s`);
} finally {
  await rm(folder, { recursive: true });
}

function time(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}
