import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

let parent: string;
let project: Project;
let before: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-overlap-'));
  project = await makeSmallSite(join(parent, 'site'));
  await buildWell(project, NOW);
  before = await readTree(project.dist);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('a build that finds another at work stops, says so and touches nothing', async () => {
  const lock = `${project.dist}.lock`;
  await writeFile(lock, String(process.pid));
  const { code, said } = await build(project, NOW);
  await rm(lock);
  expect(code).toBe(1);
  expect(said).toContain(`Il sito è già in costruzione (processo ${process.pid})`);
  expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(await readTree(project.dist)).toEqual(before);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves the site of before and nothing else', async (signal) => {
  const watcher = watch(project.folder);
  const child = spawn(
    process.execPath,
    ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: project.folder, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } },
  );
  const ended = once(child, 'exit');
  while (child.exitCode === null && !existsSync(`${project.dist}.next`))
    await Promise.race([once(watcher, 'change'), ended]);
  watcher.close();
  child.kill(signal);
  expect(await ended).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
  expect(['.next', '.lock'].filter((end) => existsSync(project.dist + end))).toEqual([]);
  expect(await readTree(project.dist)).toEqual(before);
});

test('settings that no site can be made with are told, and no stack trace', async () => {
  await edit(project, 'src/site.ts', 'Europe/Rome', 'Europe/Roma');
  const { code, said } = await build(project, NOW);
  expect(code).toBe(1);
  expect(said).toContain('timeZone: trovato "Europe/Roma"');
  expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});
