import type * as Fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { article, at, problemsOf, project } from './project.ts';

/** Whoever runs the tests may be let in everywhere, so that the system's refusal is put on. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const refuse = (path: unknown) => {
    if (String(path).includes('chius')) throw new Error('EACCES: permission denied');
  };
  const openSync: typeof fs.openSync = (file, flags, mode) => {
    refuse(file);
    return fs.openSync(file, flags, mode);
  };
  const readdirSync = (folder: string, options: { withFileTypes: true }) => {
    refuse(folder);
    return fs.readdirSync(folder, options);
  };
  return { ...fs, openSync, readdirSync };
});

test('files and folders that the system keeps shut are problems, and links to them are none', async () => {
  const root = project({
    [at('aperto')]: article('Vedi [chiuso](./chiuso.md#dove).\n'),
    [at('chiuso')]: article(),
    'content/articles/chiusa/dentro.md': article(),
  });
  expect(await problemsOf(root)).toMatchObject([
    { kind: 'unreadable-file', file: at('chiuso'), details: { reason: 'permission' } },
    { kind: 'unreadable-file', file: 'content/articles/chiusa', details: { reason: 'permission' } },
  ]);
});

test('a list of tags that is kept shut says nothing about the tags in use', async () => {
  const root = project({ [at('uno')]: article(undefined, { tags: '[sconosciuto]' }) });
  const { readTagList, unreadTagList } = await import('../../src/library/tag-list.ts');
  expect(unreadTagList('content/tags.yaml').list.readable).toBe(false);
  expect(readTagList(Buffer.from('- x: ['), 'content/tags.yaml', 'UTC').list.readable).toBe(false);
  expect(await problemsOf(root)).toMatchObject([{ kind: 'unknown-tag' }]);
});
