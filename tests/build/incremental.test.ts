import { appendFile, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { buildWell, copyProject, edit, readTree } from './project.ts';
import { edits, LATER, makeSmallSite, NOW } from './small-site.ts';

let parent: string;
let project: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-incremental-'));
  project = await makeSmallSite(join(parent, 'incremental'));
  await buildWell(project, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('two clean builds of the same moment are the same, byte for byte', async () => {
  expect(differences(await readTree(project.dist), await buildClean(NOW))).toEqual([]);
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
      expect(differences(after, await buildClean(now))).toEqual([]);
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

/** Builds the project as it stands now in a folder of its own, without anything kept from earlier builds. */
async function buildClean(now: string): Promise<Map<string, Buffer>> {
  await rm(join(parent, 'clean'), { recursive: true, force: true });
  const clean = await copyProject(join(parent, 'clean'), project.folder);
  await cp(project.content, clean.content, { recursive: true });
  await buildWell(clean, now);
  return readTree(clean.dist);
}

/** Paths that only one of two sites has, or that differ. */
function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => {
    const bytes = other.get(path);
    return !bytes || one.get(path)?.equals(bytes) !== true;
  });
}
