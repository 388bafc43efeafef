import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

/** What Astro knows nothing of: feeds, their archives and the lists of them. */
const DOCUMENT = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json|atom\/\d+\.xml|[^/]+\.opml)$/;

let parent: string;
let project: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-own-rendering-'));
  project = await makeSmallSite(join(parent, 'site'));
  await buildWell(project, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('every page is what Astro itself would have written, byte for byte', async () => {
  const ours = await readTree(project.dist);
  await edit(project, 'src/cli/build.ts', 'options.length > 0', 'options.length >= 0');
  await edit(project, 'src/build/newsroom-at-work.ts', ', getStaticPaths: renderPages', '');
  await edit(project, 'src/build/press.ts', 'staging.abandon();', '');
  const { code, said } = await build(project, NOW);
  expect(code).not.toBe(0);
  expect(said).toContain('finished that had not been started');
  const pages = [...(await readTree(`${project.dist}.next`))].filter(([path]) => !path.startsWith('.'));
  expect(pages.length).toBeGreaterThan(40);
  expect(
    pages.filter(([path, bytes]) => ours.get(path)?.equals(bytes) !== true).map(([path]) => path),
  ).toEqual([]);
  const paths = [...ours.keys()].filter((path) => !path.startsWith('_i/') && !DOCUMENT.test(path));
  expect(pages.map(([path]) => path)).toEqual(paths);
});
