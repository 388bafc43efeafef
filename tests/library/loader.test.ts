import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import type { Library } from '../../src/domain/library.ts';
import { entries } from '../../src/library/entries.ts';
import type { NewsroomHandle } from '../../src/library/handle.ts';
import { findHandle, HANDLE_HOOK, HANDLE_NAME } from '../../src/library/handle.ts';
import { createLoaders } from '../../src/library/loader.ts';
import { readLibrary } from '../../src/library/read.ts';
import type { Entry } from '../../src/library/shelves.ts';
import { article, at, project } from './project.ts';

const edition = { now: '2022-01-01T00:00:00.000Z', preview: true };

/** As much of Astro's context as loaders use. */
function contextFor(root: string, options: { handle?: NewsroomHandle; watcher?: EventEmitter } = {}) {
  const stored = new Map<string, Entry>([['old', { id: 'old', data: {} }]]);
  const warnings: string[] = [];
  const infos: string[] = [];
  const hooks = options.handle ? { [HANDLE_HOOK]: () => options.handle } : {};
  const context = {
    store: {
      clear: () => {
        stored.clear();
      },
      set: (entry: Entry) => stored.set(entry.id, entry),
    },
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { warn: (text: string) => warnings.push(text), info: (text: string) => infos.push(text) },
    config: { root: pathToFileURL(`${root}/`), integrations: [{ name: HANDLE_NAME, hooks }] },
    watcher: options.watcher && Object.assign(options.watcher, { add: vi.fn() }),
  };
  return { context: context as unknown as LoaderContext, stored, warnings, infos };
}

function handleOf(root: string): NewsroomHandle & { reads: () => number } {
  let reads = 0;
  let library: Promise<Library> | undefined;
  const refresh = () => {
    reads += 1;
    return (library = readLibrary(root, { cacheDir: false }));
  };
  return { library: () => (library ??= refresh()), refresh, edition: () => edition, reads: () => reads };
}

test('a collection holds records in their order, and nothing of before', async () => {
  const root = project({ [at('uno')]: article(), [at('due')]: article() });
  const handle = handleOf(root);
  const { context, stored } = contextFor(root, { handle });
  const loaders = createLoaders();
  await loaders.articles.load(context);
  expect([...stored.keys()]).toEqual(['2021/11/due', '2021/11/uno']);
  expect(stored.get('2021/11/uno')).toMatchObject({
    filePath: at('uno'),
    data: { id: '2021/11/uno', data: { title: 'Prova' }, body: { words: 4 } },
  });
  expect(stored.get('2021/11/uno')).not.toHaveProperty('body');
  await loaders.edition.load(context);
  expect([...stored.values()]).toMatchObject([{ id: 'edition', data: edition }]);
  for (const name of ['authors', 'stories', 'pages', 'tags'] as const) await loaders[name].load(context);
  expect([...stored.keys()]).toEqual(['xiaomi']);
  expect(handle.reads()).toBe(1);
});

test('without the integration the files are read all the same', async () => {
  const root = project({ [at('uno')]: article() });
  const { context, stored } = contextFor(root);
  await createLoaders().tags.load(context);
  expect([...stored.keys()]).toEqual(['xiaomi']);
});

test('while writing, a change is read, shown and its mistakes are told', async () => {
  const root = project({ [at('uno')]: article() });
  const watcher = new EventEmitter();
  const handle = handleOf(root);
  const loaders = createLoaders();
  const articles = contextFor(root, { handle, watcher });
  const tags = contextFor(root, { handle, watcher });
  await loaders.articles.load(articles.context);
  await loaders.tags.load(tags.context);
  expect(articles.warnings).toEqual([]);

  writeFileSync(path.join(root, at('due')), article('# Titolo\n'));
  watcher.emit('all', 'add', at('due'));
  watcher.emit('all', 'change', path.join(root, at('due')));
  watcher.emit('all', 'change', path.join(root, 'src/site.ts'));
  await vi.waitFor(() => {
    expect([...articles.stored.keys()]).toContain('2021/11/due');
  });
  await vi.waitFor(() => {
    expect(articles.warnings.join('')).toContain('# Titolo');
  });
  expect(handle.reads()).toBe(2);
  expect(tags.warnings).toEqual([]);
  expect(articles.infos).toEqual([]);

  writeFileSync(path.join(root, at('due')), article());
  watcher.emit('all', 'change', at('due'));
  await vi.waitFor(() => {
    expect(articles.infos).toEqual(['Tutto in ordine: 4 file di contenuto senza problemi.']);
  });
});

test('mistakes that are there when writing starts are told at once', async () => {
  const root = project({ [at('uno')]: article('# Titolo\n') });
  const { context, warnings } = contextFor(root, { watcher: new EventEmitter() });
  await createLoaders().articles.load(context);
  expect(warnings.join('')).toContain('# Titolo');
});

test('the handle is found by name among other integrations', () => {
  const handle = handleOf('');
  const others = [{ name: 'altro', hooks: { [HANDLE_HOOK]: () => handle } }];
  expect(findHandle([...others, { name: HANDLE_NAME, hooks: { [HANDLE_HOOK]: () => handle } }])).toBe(handle);
  expect(findHandle([...others, { name: HANDLE_NAME, hooks: {} }])).toBeUndefined();
});

test('what Astro takes for an entry is what the reader made', () => {
  const record = { id: 'x' };
  for (const name of ['articles', 'authors', 'stories', 'pages', 'rumors', 'sources'] as const) {
    expect(entries[name].out.safeParse(record)).toEqual({ success: true, data: record });
  }
});
