import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawerFor } from '../random.ts';
import { corpusFiles } from './files.ts';
import { photo } from './photo.ts';
import { planFor } from './plan.ts';

/** The corpus that every figure in the docs is of. */
const SEED = 1;

/**
 * Writes a content folder, the same for the same options on every machine.
 *
 * @param content the folder, which need not be there
 */
export async function writeCorpus(content: string, options: CorpusOptions): Promise<void> {
  const { articles, covers = 0, seed = SEED } = options;
  const folders = new Set<string>();
  for (const { path: file, text, photo: number } of corpusFiles(planFor(articles, covers, seed))) {
    const target = path.join(content, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(target, text ?? (await photo(drawerFor(`photo/${number}`, seed))));
  }
}

/** When the newest article of a corpus goes out, in milliseconds since 1970. */
export function corpusEnd({ articles, seed = SEED }: CorpusOptions): number {
  return planFor(articles, 0, seed).end;
}

/** What a corpus is to be like. */
export interface CorpusOptions {
  readonly articles: number;
  /** Every so many articles, one has a cover; 0, the default: none has. */
  readonly covers?: number;
  readonly seed?: number;
}
