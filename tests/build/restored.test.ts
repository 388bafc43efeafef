import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { build, buildWell, copyProject, edit, readTree } from './project.ts';
import { buildClean, differences } from './rebuild.ts';
import { makeSmallSite, NOW } from './small-site.ts';

/** What a workflow restores beside a checkout; pictures are shared by all projects of the tests. */
const RESTORED = [
  'dist',
  '.cache/site.json',
  '.cache/sources.jsonl',
  '.cache/pictures.json',
  '.cache/bundle',
];

let parent: string;
let before: ReadonlyMap<string, Buffer>;
let checkout: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-restored-'));
  const first = await makeSmallSite(join(parent, 'first'));
  await buildWell(first, NOW);
  before = await readTree(first.dist);
  checkout = await copyProject(join(parent, 'checkout'), first.folder);
  await cp(first.content, checkout.content, { recursive: true });
  for (const name of RESTORED)
    await cp(join(first.folder, name), join(checkout.folder, name), { recursive: true });
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('a fresh checkout with caches and site restored renders those pages whose view changed, and no other', async () => {
  await edit(checkout, 'content/articles/2021/10/primo.md', 'del primo', 'del primo, corretto');
  const { code, said } = await build(checkout, NOW);
  expect(code, said).toBe(0);
  const after = await readTree(checkout.dist);
  const changed = differences(after, before);
  expect(changed).toContain('2021/10/primo/index.html');
  expect(said).toContain(`Pagine e feed: ${changed.length} nuovi o cambiati`);
  expect(differences(after, await buildClean(checkout, join(parent, 'clean'), NOW))).toEqual([]);
});

test('caches that are damaged or restored by half cost time alone', async () => {
  const bundles = join(checkout.folder, '.cache/bundle');
  const [bundle = ''] = await readdir(bundles);
  await rm(join(bundles, bundle, 'server/chunks'), { recursive: true });
  await rm(join(checkout.folder, '.cache/site.json'));
  const whole = await readTree(checkout.dist);
  await buildWell(checkout, NOW);
  expect(differences(await readTree(checkout.dist), whole)).toEqual([]);
});
