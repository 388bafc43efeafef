import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from './corpus/write.ts';
import { problemsOf } from './problems.ts';
import { differences, digests } from './tree.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spiffero-corpus-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a corpus has nothing that the check would find, whatever its size', async () => {
  for (const articles of [1, 30, 600]) {
    const content = join(folder, String(articles));
    await writeCorpus(content, { articles });
    expect(await problemsOf(content)).toEqual([]);
  }
});

test('the same options make the same bytes, pictures too', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  for (const content of [one, other]) await writeCorpus(content, { articles: 12, covers: 6 });
  const made = await digests(one);
  expect([...made.keys()].filter((path) => path.endsWith('.jpg'))).toHaveLength(2);
  expect(differences(made, await digests(other))).toEqual([]);
});

test('a larger corpus has more of everything but tags', async () => {
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];
  await writeCorpus(small, { articles: 2000 });
  await writeCorpus(large, { articles: 4000 });
  const counts = async (content: string) => {
    const files = [...(await digests(content)).keys()];
    return ['articles', 'authors', 'rumors', 'sources', 'stories'].map(
      (collection) => files.filter((file) => file.startsWith(`${collection}/`)).length,
    );
  };
  expect(await counts(small)).toEqual([2000, 4, 200, 61, 40]);
  expect(await counts(large)).toEqual([4000, 8, 400, 122, 80]);
});
