import { appendFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { buildWell, edit, readTree } from './project.ts';
import { buildClean, differences } from './rebuild.ts';
import { edits, LATER, makeSmallSite, NOW } from './small-site.ts';

let parent: string;
let clean: string;
let project: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-incremental-'));
  clean = join(parent, 'clean');
  project = await makeSmallSite(join(parent, 'incremental'));
  await buildWell(project, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('two clean builds of the same moment are the same, byte for byte', async () => {
  expect(differences(await readTree(project.dist), await buildClean(project, clean, NOW))).toEqual([]);
});

describe('an incremental build makes what a clean one would, byte for byte, after a change of', () => {
  let now = NOW;
  for (const change of edits) {
    test(change.name, async () => {
      const before = await readTree(project.dist);
      await change.make(project);
      now = change.now ?? now;
      await buildWell(project, now);
      const after = await readTree(project.dist);
      expect(differences(before, after)).not.toEqual([]);
      expect(differences(after, await buildClean(project, clean, now))).toEqual([]);
    });
  }
});

describe('a page that no change touches', () => {
  const page = '2021/10/secondo/index.html';

  test('is not written again', async () => {
    const before = await stat(join(project.dist, page));
    await edit(project, 'content/articles/2021/12/sesto.md', 'del sesto', 'del sesto, corretto');
    await buildWell(project, LATER);
    const { ino, mtimeMs } = await stat(join(project.dist, page));
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('is made again when somebody else has changed it', async () => {
    const before = await readTree(project.dist);
    await appendFile(join(project.dist, page), '<!-- not ours -->');
    await writeFile(join(project.dist, 'stranger.html'), 'not ours');
    await rm(join(project.dist, 'index.html'));
    await buildWell(project, LATER);
    expect(differences(await readTree(project.dist), before)).toEqual([]);
  });
});
