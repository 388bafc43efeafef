import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus/write.ts';

/** `node bench/corpus.ts [--articles 10000] [--out folder]`: writes a newsroom of that size, in `content` of the folder. */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, out: { type: 'string' } },
});
const folder = values.out ?? (await mkdtemp(path.join(os.tmpdir(), 'spiffero-corpus-')));
await writeCorpus(path.join(folder, 'content'), { articles: Number(values.articles) });
console.log(path.join(folder, 'content'));
