import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Staging } from '../../../src/build/publish/staging.ts';
import { temporaryFolder } from '../project.ts';

/** A folder with one page. */
async function site(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), text);
}

const page = (folder: string) => readFile(path.join(folder, 'index.html'), 'utf8');

test('what is built takes the place of what was there, and nothing of it stays', async () => {
  const root = temporaryFolder();
  const dist = path.join(root, 'dist');
  await site(dist, 'old');
  await writeFile(path.join(dist, 'gone.html'), '');

  const staging = new Staging(dist);
  await staging.begin();
  await site(staging.folder, 'new');
  expect(await page(dist)).toBe('old');
  await staging.publish();
  expect(await page(dist)).toBe('new');
  expect(await readdir(dist)).toEqual(['index.html']);
  expect(await readdir(root)).toEqual(['dist']);
});

test('the first build of all is published', async () => {
  const root = temporaryFolder();
  const staging = new Staging(path.join(root, 'dist'));
  await staging.begin();
  await site(staging.folder, 'new');
  await staging.publish();
  expect(await page(path.join(root, 'dist'))).toBe('new');
});

test('a build that was killed leaves the site as it was, and the next one clears its remains', async () => {
  const root = temporaryFolder();
  const dist = path.join(root, 'dist');
  await site(dist, 'old');
  const killed = new Staging(dist);
  await killed.begin();
  await site(killed.folder, 'half');

  const next = new Staging(dist);
  await next.begin();
  expect(existsSync(next.folder)).toBe(false);
  expect(await page(dist)).toBe('old');
});

test('a build killed between its two renamings is undone by the next', async () => {
  const root = temporaryFolder();
  const dist = path.join(root, 'dist');
  await site(dist, 'old');
  await rename(dist, `${dist}.previous`);

  await new Staging(dist).begin();
  expect(await page(dist)).toBe('old');
  expect(await readdir(root)).toEqual(['dist']);
});

test('when nothing was built, nothing is taken away', async () => {
  const root = temporaryFolder();
  const dist = path.join(root, 'dist');
  await site(dist, 'old');
  const staging = new Staging(dist);
  await staging.begin();
  await expect(staging.publish()).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await page(dist)).toBe('old');
});

test('a published folder that is a link stays one', async () => {
  const root = temporaryFolder();
  const home = path.join(root, 'www', 'site');
  const dist = path.join(root, 'dist');
  await site(home, 'old');
  await symlink(home, dist);

  const staging = new Staging(dist);
  await staging.begin();
  await site(staging.folder, 'new');
  await staging.publish();
  expect((await lstat(dist)).isSymbolicLink()).toBe(true);
  expect(await page(home)).toBe('new');
  expect(await readdir(path.join(root, 'www'))).toEqual(['site']);
});
