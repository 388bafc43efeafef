import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { buildWell, copyProject, readTree } from './project.ts';
import { edits, makeSmallSite, NOW } from './small-site.ts';

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
  for (const edit of edits) {
    test(edit.name, async () => {
      const before = await readTree(project.dist);
      await edit.make(project);
      now = edit.now ?? now;
      await buildWell(project, now);
      const after = await readTree(project.dist);
      expect(differences(before, after)).not.toEqual([]);
      expect(differences(after, await buildClean(now))).toEqual([]);
    });
  }
});

/** Builds the project as it stands now in a folder of its own, without anything kept from earlier builds. */
async function buildClean(now: string): Promise<Map<string, Buffer>> {
  await rm(join(parent, 'clean'), { recursive: true, force: true });
  const clean = await copyProject(join(parent, 'clean'));
  for (const part of ['src', 'content']) {
    await rm(join(clean.folder, part), { recursive: true, force: true });
    await cp(join(project.folder, part), join(clean.folder, part), { recursive: true });
  }
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
