import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { beginIncremental, endIncremental } from '../../src/build/incremental-guard.ts';
import { temporaryFolder } from './project.ts';

test('the list of pages outlives a build that was finished', async () => {
  const cache = path.join(temporaryFolder(), 'astro');
  const list = path.join(cache, 'incremental-build.json');
  await beginIncremental(cache);
  await writeFile(list, '{}');
  await endIncremental(cache);
  await beginIncremental(cache);
  expect(existsSync(list)).toBe(true);
});

test('the list of pages is dropped after a build that broke off', async () => {
  const cache = path.join(temporaryFolder(), 'astro');
  const list = path.join(cache, 'incremental-build.json');
  await beginIncremental(cache);
  await writeFile(list, '{}');
  await beginIncremental(cache);
  expect(existsSync(list)).toBe(false);
});
