import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { corpusEnd, writeCorpus } from '../support/corpus/write.ts';
import type { EditName } from '../support/edits.ts';
import { applyEditOf } from '../support/edits.ts';
import { seeded } from '../support/random.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/archive.ts';
import { reachedArticles } from '../../src/domain/reach.ts';
import { tracesOf } from '../../src/domain/traces.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../support/site.ts';
import { articleView } from '../../src/views/article.ts';
import { archiveOf, manyArticles, picture } from '../support/records.ts';

/** More articles than have cards. */
const CORPUS = { articles: site.cards + 20, covers: 0 };
const NOW = new Date(corpusEnd(CORPUS)).toISOString();

vi.setConfig({ testTimeout: 120_000 });

const random = seeded(7);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'spiffero-reach-'));
  await writeCorpus(join(root, 'content'), CORPUS);
});

afterAll(() => rm(root, { recursive: true, force: true }));

test('a new article reaches few, and all whose pages change', async () => {
  for (let nth = 0; nth < 4; nth += 1) {
    const [before, after] = await edited('publishArticle');
    const reached = reachedBetween(before, after)!;
    const changed = before.articles.filter(({ id }) => pageOf(before, id) !== pageOf(after, id));
    expect(changed.filter(({ id }) => !reached.has(id))).toEqual([]);
    expect(changed).not.toEqual([]);
    expect(reached.size).toBeLessThan(40);
  }
});

test('an article that is given a cover hands its card on', () => {
  const bare = manyArticles(site.cards + 2);
  const before = archiveOf({ articles: bare });
  const newest = before.articles.at(-1)!.id;
  const covered = bare.map((record) => (record.id === newest ? { ...record, cover: picture } : record));
  const after = archiveOf({ articles: covered });
  const reached = reachedBetween(before, after);
  const heir = before.articles.at(-site.cards - 1)!.id;
  expect(pageOf(after, heir)).not.toBe(pageOf(before, heir));
  expect(reached?.has(heir)).toBe(true);
});

test('whatever is no article may reach them all', async () => {
  const [before, after] = await edited('renameAuthor');
  expect(reachedBetween(before, after)).toBeUndefined();
});

function reachedBetween(before: Archive, after: Archive): ReadonlySet<string> | undefined {
  return reachedArticles(after, { before: tracesOf(before), now: tracesOf(after) }, site.cards);
}

/** The archive before and after an edit. */
async function edited(kind: EditName): Promise<[Archive, Archive]> {
  const before = await archive();
  await applyEditOf(kind, join(root, 'content'), random, NOW);
  return [before, await archive()];
}

async function archive(): Promise<Archive> {
  const { records } = await readLibrary(root, { cacheDir: false });
  return buildArchive(records, { now: NOW, preview: false }, site);
}

function pageOf(given: Archive, id: string): string {
  return JSON.stringify(articleView(given, given.articlesById.get(id)!));
}
