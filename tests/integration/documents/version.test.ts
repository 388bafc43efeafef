import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../../src/build/documents/version.ts';
import { temporaryFolder } from '../project.ts';

async function project() {
  const root = temporaryFolder();
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  await write('src/site.ts', 'site');
  await write('src/feeds/rss.ts', 'rss');
  await write('src/views/feed/entry.ts', 'entry');
  await write('package-lock.json', '{}');
  return { version: () => codeVersion(root), write };
}

test('is the same as long as nothing changes that makes documents', async () => {
  const { version, write } = await project();
  const before = version();
  await write('src/layouts/Shell.astro', 'a page alone');
  await write('content/articles/2021/11/one.md', 'content is in the keys');
  expect(version()).toBe(before);
});

test.each([
  'src/site.ts',
  'src/feeds/rss.ts',
  'src/views/feed/entry.ts',
  'src/markdown/new.ts',
  'package-lock.json',
])('changes with %s', async (file) => {
  const { version, write } = await project();
  const before = version();
  await write(file, 'changed');
  expect(version()).not.toBe(before);
});
