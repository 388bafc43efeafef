import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readProse } from '../../src/library/prose.ts';

const TEXT = '---\ntitle: Uno\n---\n\nPrima riga.\nSeconda riga.\n';

let file: string;

beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'prose-')), 'uno.md');
  await writeFile(file, TEXT);
});

test.each([
  ['after the frontmatter', 4, '\nPrima riga.\nSeconda riga.\n'],
  ['from the first line', 1, TEXT],
  ['past the end', 99, ''],
])('a body is read %s', async (_, line, text) => {
  expect(await readProse({ file, line })).toBe(text);
});

test('a file that is gone is an error, not an empty page', async () => {
  await expect(readProse({ file: `${file}.gone`, line: 1 })).rejects.toThrow('ENOENT');
});
