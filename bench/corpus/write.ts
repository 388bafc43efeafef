import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { corpusFiles } from './files.ts';
import { planFor } from './plan.ts';

/** The corpus that every figure in the docs is of. */
const SEED = 1;

/**
 * Writes a content folder, the same for the same options on every machine.
 *
 * @param content the folder, which need not be there
 */
export async function writeCorpus(content: string, { articles, seed = SEED }: CorpusOptions): Promise<void> {
  const folders = new Set<string>();
  for (const { path: file, text } of corpusFiles(planFor(articles, seed))) {
    const target = path.join(content, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(target, text);
  }
}

/** What a corpus is to be like. */
export interface CorpusOptions {
  readonly articles: number;
  readonly seed?: number;
}
