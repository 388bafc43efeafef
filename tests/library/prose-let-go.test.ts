import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/library/read.ts';
import { article, at, project } from './project.ts';

const ARTICLES = 800;

// A typographic apostrophe makes V8 take two bytes for each character.
const PROSE = 'L’articolo dice molte cose, e di nessuna di esse resta memoria. '.repeat(160);
const BYTES = 2 * PROSE.length * ARTICLES;

test('of what is read the records keep facts and not the prose from which they were taken', async () => {
  const root = writeArticles();
  const before = heapInUse();
  const records = await readRecords(root);
  const grown = heapInUse() - before;
  expect(records.articles.flatMap(({ body: { links } }) => links)).toHaveLength(ARTICLES);
  expect(grown).toBeLessThan(BYTES / 2);
});

function writeArticles(): string {
  const text = article(`Si veda [un’altra notizia](/2021/11/a-1/).\n\n${PROSE}\n`);
  return project(Object.fromEntries(Array.from({ length: ARTICLES }, (_, nth) => [at(`a-${nth}`), text])));
}

/** Nothing of the rest of what was read is left on the stack. */
async function readRecords(root: string) {
  return (await readLibrary(root, { cacheDir: false })).records;
}

/** Bytes that are alive on the heap of this process. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
