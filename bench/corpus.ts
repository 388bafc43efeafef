import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from '../tests/support/corpus/write.ts';

/**
 * `node bench/corpus.ts [--articles 10000] [--covers 0] [--out folder]`: writes a newsroom of that size, in `content`
 * of the folder; with `--covers 5`, every fifth article has a cover.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    covers: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
});
const folder = values.out ?? (await mkdtemp(path.join(os.tmpdir(), 'spiffero-corpus-')));
const content = path.join(folder, 'content');
await writeCorpus(content, { articles: Number(values.articles), covers: Number(values.covers) });
console.log(content);
