import { appendFileSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'astro/zod';
import { readLibrary } from '../../src/library/read.ts';
import { rulesOf } from '../../src/library/rules.ts';
import { openSourceCache } from '../../src/library/source-cache.ts';
import type { Identity } from '../../src/library/source.ts';
import { readSource } from '../../src/library/source.ts';
import { article as articleSchema } from '../../src/schema/article.ts';
import { article, at, project } from './project.ts';

const UPDATES = 'updates: [{ at: 2021-11-21T09:30:00+01:00, kind: update, note: Una nota. }]';

const identity: Identity = {
  collection: 'articles',
  id: '2021/11/uno',
  file: at('uno'),
  placed: true,
};

/** A project whose files are old enough to be remembered; how often one of them is read. */
function remembered(text: string, schema: z.ZodType = articleSchema) {
  const root = project({ [at('uno')]: text });
  const file = path.join(root, at('uno'));
  const cacheDir = path.join(root, '.cache');
  vi.setSystemTime(Date.now() + 60_000);
  const work = vi.fn(() =>
    readSource(readFileSync(file), identity, 'Europe/Rome', rulesOf(schema, 'article')),
  );
  const read = () => {
    const cache = openSourceCache(cacheDir);
    const result = cache.read(identity, readFileSync(file), work, work);
    cache.save();
    return result;
  };
  return { root, file, cacheDir, work, read };
}

test('a file is read once, and the second time is as the first', () => {
  vi.useFakeTimers();
  const { work, read } = remembered(
    article('Un testo.\n\n## Titolo\n\n[qui](/chi-siamo/)\n', { updates: undefined }),
  );
  const first = read();
  const second = read();
  expect(work).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  vi.useRealTimers();
});

test('where things stand is looked up in the file when somebody looks', () => {
  vi.useFakeTimers();
  const { work, read } = remembered(article().replace('---\n\n', `${UPDATES}\n---\n\n`));
  const where = read().source.placeOf(['updates', 0, 'at']);
  const place = read().source.placeOf(['updates', 0, 'at']);
  expect(work).toHaveBeenCalledTimes(1);
  expect({ ...place }).toEqual({ ...where });
  expect(work).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('a file that was changed is read again, even if it has its size and its time', () => {
  vi.useFakeTimers();
  const { file, work, read } = remembered(article());
  read();
  const { atime, mtime } = statSync(file);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Prova', 'Altra'));
  utimesSync(file, atime, mtime);
  expect(read().source.data).toMatchObject({ title: 'Altra' });
  expect(work).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('a file that has another time is known by its bytes, as after a checkout', () => {
  vi.useFakeTimers();
  const { file, work, read } = remembered(article());
  read();
  utimesSync(file, new Date(0), new Date(0));
  read();
  expect(work).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('a file with a mistake is read each time', () => {
  vi.useFakeTimers();
  const { work, read } = remembered(article(undefined, { title: undefined }));
  expect(read().problems).not.toEqual([]);
  expect(read().problems).not.toEqual([]);
  expect(work).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test.each<[string, z.ZodType, unknown]>([
  ['a date', z.coerce.date(), new Date('2021-11-20')],
  ['a set', z.string().transform((day) => new Set([day])), new Set(['2021-11-20'])],
])('what a schema makes of a text is the same the second time: %s', (_, field, value) => {
  vi.useFakeTimers();
  const { read } = remembered(article(undefined, { field: '2021-11-20' }), articleSchema.extend({ field }));
  expect(read().valid).toHaveProperty('field', value);
  expect(read().valid).toHaveProperty('field', value);
  vi.useRealTimers();
});

test('a cache that was damaged is an empty one', () => {
  vi.useFakeTimers();
  const { cacheDir, work, read } = remembered(article());
  read();
  appendFileSync(path.join(cacheDir, 'sources.jsonl'), '}');
  read();
  expect(work).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('a library is the same whether it was read or remembered', async () => {
  const root = project({ [at('uno')]: article(), [at('due')]: article('![x](y.jpg)', { title: 'Due' }) });
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  const fresh = await readLibrary(root, { cacheDir: false });
  await readLibrary(root);
  expect(JSON.stringify(await readLibrary(root))).toBe(JSON.stringify(fresh));
  vi.useRealTimers();
});
