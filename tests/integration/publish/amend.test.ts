import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { amend } from '../../../src/build/publish/amend.ts';
import { Staging } from '../../../src/build/publish/staging.ts';
import { temporaryFolder } from '../project.ts';

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

/** Every file of a folder with its text, and every empty folder. */
async function tree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: [string, string][] = [];
  for (const entry of entries) {
    const name = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found.push([path.relative(folder, name), await readFile(name, 'utf8')]);
    else if ((await readdir(name)).length === 0) found.push([path.relative(folder, name), 'empty']);
  }
  return Object.fromEntries(found.sort());
}

const BEFORE = { 'a/index.html': 'a', 'b/c/index.html': 'c', 'd.html': 'd' };
const CHANGES = {
  replace: ['a/index.html', 'd.html/index.html', 'e/f/index.html'],
  remove: ['b/c/index.html', 'd.html'],
};
const NEW = { 'a/index.html': 'A', 'd.html/index.html': 'D', 'e/f/index.html': 'F' };

async function stage() {
  const root = temporaryFolder();
  const dist = path.join(root, 'dist');
  await write(dist, BEFORE);
  const staging = new Staging(dist);
  await staging.begin();
  await write(staging.folder, NEW);
  return { root, dist, staging };
}

test('a published site is changed in place: no empty folder and nothing else is left', async () => {
  const { root, dist, staging } = await stage();
  await staging.amend(CHANGES);
  expect(await tree(dist)).toEqual(NEW);
  expect(await readdir(root)).toEqual(['dist']);
});

test('what was begun and broken off is ended by the next build, and not thrown away by the one that broke off', async () => {
  const { root, dist, staging } = await stage();
  // A folder with something in it can't be replaced by a file: the second of three changes fails.
  await write(dist, { e: 'in the way' });
  expect(() => {
    amend(staging.folder, dist, CHANGES);
  }).toThrow();
  staging.abandon();
  expect(existsSync(staging.folder)).toBe(true);
  await writeFile(path.join(dist, 'x'), '');
  const { rmSync } = await import('node:fs');
  rmSync(path.join(dist, 'e'));
  rmSync(path.join(dist, 'x'));
  await new Staging(dist).begin();
  expect(await tree(dist)).toEqual(NEW);
  expect(await readdir(root)).toEqual(['dist']);
});

test('a list that was not written to its end is none: the site is as it was', async () => {
  const { dist, staging } = await stage();
  await writeFile(path.join(staging.folder, '.amendment.json.part'), '{"replace":["a/index');
  await new Staging(dist).begin();
  expect(await tree(dist)).toEqual(BEFORE);
});
