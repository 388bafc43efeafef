import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { buildWell, edit, readTree } from './project.ts';
import { differences } from './rebuild.ts';
import { makeSmallSite, NOW } from './small-site.ts';

let parent: string;
let project: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-own-rendering-'));
  project = await makeSmallSite(join(parent, 'site'));
  await buildWell(project, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('every page and document is what Astro’s own prerenderer writes, byte for byte', async () => {
  const ours = await readTree(project.dist);
  await edit(project, 'src/site.ts', /(\n {2}cards: )/, "\n  renderer: 'astro',$1");
  await buildWell(project, NOW);
  const theirs = await readTree(project.dist);
  expect(theirs.size).toBeGreaterThan(40);
  expect([...theirs.keys()]).toEqual([...ours.keys()]);
  expect(differences(theirs, ours)).toEqual([]);
});
