import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusEnd, writeCorpus } from '../support/corpus/write.ts';
import { applyEditOf } from '../support/edits.ts';
import { differences, digests } from '../support/tree.ts';
import { seeded } from '../support/random.ts';
import { LEDGER } from '../../src/build/publish/ledger.ts';
import type { Project } from './project.ts';
import { build, buildWell, copyProject, edit, readTree } from './project.ts';
import { buildClean, differences as differing } from './rebuild.ts';

/** Enough for two slices of every route that has any: there is a rumor for each ten articles. */
const SIZE = { articles: 420, covers: 0 };

const PLAN = 'src/build/render/crew.ts';
const NOW = new Date(corpusEnd(SIZE)).toISOString();

const random = seeded(3);

let parent: string;
let alone: Project;
let crew: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-threads-'));
  alone = await makeProject('alone');
  crew = await makeProject('crew');
  await edit(alone, PLAN, 'availableParallelism() - 1', '0');
  await edit(crew, PLAN, 'availableParallelism() - 1', '2');
  await edit(crew, PLAN, /ARTICLES_A_HAND = .*/, 'ARTICLES_A_HAND = { all: 100, few: 100 };');
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('three threads make what one makes, byte for byte', async () => {
  for (const project of [alone, crew]) await buildWell(project, NOW);
  expect(differences(await digests(alone.dist), await digests(crew.dist))).toEqual([]);
});

test('after edits of articles, those that none of them reaches are spared, and the site is as a clean build makes it', async () => {
  for (const kinds of [['retitle'], ['publishArticle', 'withdraw'], ['editBody', 'deleteArticle']] as const) {
    expect(await knowsWhatToSpare(crew)).toBe(true);
    for (const kind of kinds) await applyEditOf(kind, crew.content, random, NOW);
    await buildWell(crew, NOW);
  }
  const clean = await buildClean(crew, join(parent, 'clean'), NOW);
  expect(differing(await readTree(crew.dist), clean)).toEqual([]);
});

test('mistakes that are found while threads are at work leave the site as it is', async () => {
  const before = await digests(crew.dist);
  const [author] = await readdir(join(crew.content, 'authors'));
  await edit(crew, `content/authors/${author}`, /^name:/m, 'nome:');
  const { code, said } = await build(crew, NOW);
  expect(code).toBe(1);
  expect(said).toContain(`content/authors/${author}`);
  expect(differences(before, await digests(crew.dist))).toEqual([]);
  expect(existsSync(`${crew.dist}.next`)).toBe(false);
});

test('a first build whose threads begin before mistakes are looked for makes the same, or leaves the site as it is', async () => {
  const before = await digests(crew.dist);
  // As it is when Astro has bundled before thousands of articles are read.
  await edit(
    crew,
    'src/build/afresh.ts',
    'const early = await bundledYet();',
    'const early = await bundled;',
  );
  const { code, said } = await build(crew, NOW);
  expect(code).toBe(1);
  expect(said).toContain('content/authors/');
  expect(differences(before, await digests(crew.dist))).toEqual([]);
  expect(existsSync(`${crew.dist}.next`)).toBe(false);
  expect(existsSync(join(crew.folder, '.cache/beside'))).toBe(false);
  const [author] = await readdir(join(crew.content, 'authors'));
  await edit(crew, `content/authors/${author}`, /^nome:/m, 'name:');
  await buildWell(crew, NOW);
  expect(differences(before, await digests(crew.dist))).toEqual([]);
});

/** true when the build before has left all that it takes. */
async function knowsWhatToSpare({ folder }: Project): Promise<boolean> {
  const { validity, traces } = JSON.parse(await readFile(join(folder, LEDGER), 'utf8')) as Kept;
  const now = Date.parse(NOW);
  return validity.from <= now && now < validity.until && Object.keys(traces.articles).length > 200;
}

async function makeProject(name: string): Promise<Project> {
  const project = await copyProject(join(parent, name));
  await writeCorpus(project.content, SIZE);
  return project;
}

/** What is read of the ledger. */
interface Kept {
  readonly validity: { readonly from: number; readonly until: number };
  readonly traces: { readonly articles: object };
}
