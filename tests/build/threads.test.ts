import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusEnd, writeCorpus } from '../../bench/corpus/write.ts';
import { applyEditOf } from '../../bench/edits.ts';
import { differences, digests } from '../../bench/measure/tree.ts';
import { seeded } from '../../bench/random.ts';
import type { Project } from './project.ts';
import { buildWell, copyProject, edit } from './project.ts';

/** Enough for slices of a route to be shared out. */
const SIZE = { articles: 240, covers: 0 };

const PLAN = 'src/build/render/crew.ts';
const NOW = new Date(corpusEnd(SIZE)).toISOString();

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

test('three threads make what one makes, byte for byte, at once and after an edit', async () => {
  await buildBoth();
  expect(await differing()).toEqual([]);
  for (const { content } of [alone, crew]) await applyEditOf('retitle', content, seeded(3), NOW);
  await buildBoth();
  expect(await differing()).toEqual([]);
});

async function makeProject(name: string): Promise<Project> {
  const project = await copyProject(join(parent, name));
  await writeCorpus(project.content, SIZE);
  return project;
}

async function buildBoth(): Promise<void> {
  for (const project of [alone, crew]) await buildWell(project, NOW);
}

async function differing(): Promise<string[]> {
  return differences(await digests(alone.dist), await digests(crew.dist));
}
