import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildResult, Project } from './project.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

const FRAGMENT = "<p>È <em>uno</em>\n  <strong>spiraglio</strong>,\n  <a href='/'>qui</a>.</p>";

/** The page that breaks. Routes listed later are rendered first, so that there is something half-built. */
const BROKEN = { route: 'src/layouts/ArticleLayout.astro', page: '/2021/10/primo' };
const BREAK = `if (Astro.url.pathname === '${BROKEN.page}/') throw new Error('broken on purpose');`;

let parent: string;
let project: Project;
let before: ReadonlyMap<string, Buffer>;
let broken: BuildResult;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-breakdown-'));
  project = await makeSmallSite(join(parent, 'site'));
  await edit(project, 'src/components/footer/Footer.astro', '</footer>', `${FRAGMENT}</footer>`);
  await buildWell(project, NOW);
  before = await readTree(project.dist);
  // One page changes, and another can't be rendered.
  await edit(project, 'content/articles/2021/10/secondo.md', 'title: Il secondo', 'title: Il due');
  await edit(project, BROKEN.route, /\n---\n/, `\n${BREAK}\n---\n`);
  broken = await build(project, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('a page that cannot be rendered leaves the site of before, and nothing half-built', async () => {
  expect(broken.code).toBe(1);
  expect(broken.said).toContain(`${BROKEN.page}/ (${BROKEN.route})`);
  expect(broken.said).toContain('broken on purpose');
  expect(broken.said).not.toContain('[cause]');
  expect(await readTree(project.dist)).toEqual(before);
  expect(existsSync(`${project.dist}.next`)).toBe(false);
});

test('once mended and undone, no page of the build that broke off is left', async () => {
  await edit(project, 'content/articles/2021/10/secondo.md', 'title: Il due', 'title: Il secondo');
  await edit(project, BROKEN.route, `\n${BREAK}`, '');
  await buildWell(project, NOW);
  expect(await readTree(project.dist)).toEqual(before);
});

test('white space between words survives the compression of pages', () => {
  const words = before
    .get('index.html')
    ?.toString()
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  expect(words).toContain('È uno spiraglio, qui.');
});
