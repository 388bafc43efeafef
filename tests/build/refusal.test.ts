import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult, Project } from './project.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

let parent: string;
let project: Project;
let before: ReadonlyMap<string, Buffer>;
let refused: BuildResult;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-refusal-'));
  project = await makeSmallSite(join(parent, 'site'));
  await buildWell(project, NOW);
  before = await readTree(project.dist);
  await edit(project, 'content/articles/2021/10/primo.md', 'tags: [lenti', 'tags: [lente');
  await edit(project, 'content/articles/2021/10/secondo.md', './primo.md', './prima.md');
  refused = await build(project, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a build with mistakes in the content', () => {
  test('fails', () => {
    expect(refused.code).toBe(1);
  });

  test('tells all of them at their places, and no stack trace', () => {
    expect(refused.said).toContain('content/articles/2021/10/primo.md');
    expect(refused.said).toContain('content/articles/2021/10/secondo.md');
    expect(refused.said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });

  test('leaves the site of before as it was', async () => {
    expect(await readTree(project.dist)).toEqual(before);
  });

  test('works again once they are mended', async () => {
    await edit(project, 'content/articles/2021/10/primo.md', 'tags: [lente', 'tags: [lenti');
    await edit(project, 'content/articles/2021/10/secondo.md', './prima.md', './primo.md');
    await buildWell(project, NOW);
    expect(await readTree(project.dist)).toEqual(before);
  });
});

test('a file that is no content stops the build as well', async () => {
  await writeFile(join(project.content, 'articles/nota.txt'), 'Una nota.');
  const { code, said } = await build(project, NOW);
  expect(code).toBe(1);
  expect(said).toContain('content/articles/nota.txt');
});

test('drafts and articles of the future are nowhere', () => {
  const leaks = [...before].filter(([path, bytes]) => /bozza|atteso/i.test(path + bytes.toString('latin1')));
  expect(leaks.map(([path]) => path)).toEqual([]);
});
