import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { corpusEnd, writeCorpus } from '../../bench/corpus/write.ts';
import type { EditName } from '../../bench/edits.ts';
import { applyEditOf, edits } from '../../bench/edits.ts';
import { drawer, seeded } from '../../bench/random.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/archive.ts';
import { reachedArticles, tracesOf } from '../../src/domain/reach.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../../src/site.ts';
import { articleView } from '../../src/views/article.ts';
import { archiveOf, manyArticles, picture } from '../support/records.ts';

/** More articles than have cards. */
const CORPUS = { articles: site.cards + 20, covers: 0 };
const NOW = new Date(corpusEnd(CORPUS)).toISOString();
const EDITS = 60;

/** Without those that draw covers, which takes a while. */
const KINDS = Object.keys(edits).filter((kind) => kind !== 'addCover') as [EditName, ...EditName[]];

vi.setConfig({ testTimeout: 120_000 });

const random = seeded(7);
const draw = drawer(random);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'spiffero-reach-'));
  await writeCorpus(join(root, 'content'), CORPUS);
});

afterAll(() => rm(root, { recursive: true, force: true }));

test('a new article reaches few, and all whose pages change', async () => {
  for (let nth = 0; nth < 4; nth += 1) {
    const [before, after] = await edited('publishArticle');
    const reached = reachedArticles(after, { before: tracesOf(before) }, site.cards)!;
    const changed = before.articles.filter(({ id }) => pageOf(before, id) !== pageOf(after, id));
    expect(changed.filter(({ id }) => !reached.has(id))).toEqual([]);
    expect(changed).not.toEqual([]);
    expect(reached.size).toBeLessThan(40);
  }
});

test('no edit of any kind changes the page of an article that it does not reach', async () => {
  let spared = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const kind = draw.pick(KINDS);
    const [before, after] = await edited(kind);
    const reached = reachedArticles(after, { before: tracesOf(before) }, site.cards);
    const unreached = after.articles.filter(({ id }) => reached?.has(id) === false);
    spared += unreached.length;
    for (const { id } of unreached) expect(pageOf(after, id), `${kind}: ${id}`).toBe(pageOf(before, id));
  }
  expect(spared).toBeGreaterThan(EDITS);
});

test('an article that is given a cover hands its card on', () => {
  const bare = manyArticles(site.cards + 2);
  const before = archiveOf({ articles: bare });
  const newest = before.articles.at(-1)!.id;
  const covered = bare.map((record) => (record.id === newest ? { ...record, cover: picture } : record));
  const after = archiveOf({ articles: covered });
  const reached = reachedArticles(after, { before: tracesOf(before) }, site.cards);
  const heir = before.articles.at(-site.cards - 1)!.id;
  expect(pageOf(after, heir)).not.toBe(pageOf(before, heir));
  expect(reached?.has(heir)).toBe(true);
});

test('whatever is no article may reach them all', async () => {
  const [before, after] = await edited('renameAuthor');
  expect(reachedArticles(after, { before: tracesOf(before) }, site.cards)).toBeUndefined();
});

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
