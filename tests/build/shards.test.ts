import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult, Project } from './project.ts';
import { build, buildWell, readTree, run } from './project.ts';
import { LATER, makeSmallSite, NOW } from './small-site.ts';

const SHARES = [1, 2, 3];

/** Pages, feeds and what goes with them. */
const MADE = /(?:^|\/)(?:index\.html|[^/]+\.xml|[^/]+\.opml|feed\.json)$/;

let parent: string;
let project: Project;
let whole: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-shards-'));
  project = await makeSmallSite(join(parent, 'site'));
  await buildWell(project, NOW);
  whole = await readTree(project.dist);
  for (const share of SHARES) await buildShare(share, NOW);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('three shares joined are the whole site, byte for byte', async () => {
  const { code, said } = await merge(...SHARES.map((share) => `share-${share}`), '--out', 'joined');
  expect(said).toContain('unito da 3 parti');
  expect(code).toBe(0);
  const joined = await readTree(join(project.folder, 'joined'));
  expect([...joined.keys()].sort()).toEqual([...whole.keys()].sort());
  expect([...joined].filter(([path, bytes]) => whole.get(path)?.equals(bytes) !== true)).toEqual([]);
});

test('no share holds the whole, and none what belongs to another', async () => {
  const trees = await Promise.all(SHARES.map((share) => readTree(join(project.folder, `share-${share}`))));
  const made = trees.flatMap((tree) => [...tree.keys()].filter((path) => MADE.test(path)));
  expect(made).toEqual(expect.arrayContaining(['2021/10/primo/index.html', 'rss.xml', 'atom/1.xml']));
  expect(new Set(made).size).toBe(made.length);
});

describe('nothing is joined, and the reason told, when', () => {
  test('a share is missing', async () => {
    await refuses(['share-1', 'share-3'], 'Mancano le parti 2/3');
  });

  test('a share is there twice', async () => {
    await cp(join(project.folder, 'share-1'), join(project.folder, 'copy'), { recursive: true });
    await cp(join(project.folder, 'share-1.shard.json'), join(project.folder, 'copy.shard.json'));
    await refuses(['share-1', 'share-2', 'share-3', 'copy'], 'copy è di nuovo la parte 1/3');
  });

  test('a folder is no share', async () => {
    await refuses(['share-1', 'dist'], 'dist non è una parte di un sito');
  });

  test('there are no folders', async () => {
    await refuses([], 'Uso: npm run merge');
  });

  test('a share is of another moment', async () => {
    await buildShare(2, LATER);
    await refuses(['share-1', 'share-2', 'share-3'], 'share-1 e share-2 non sono parti dello stesso sito');
  });
});

test.each(['0/3', '4/3', 'due'])('SHARD=%s is refused', async (shard) => {
  const { code, said } = await build(project, NOW, { SHARD: shard });
  expect(code).toBe(1);
  expect(said).toContain(`trovato: ${shard}`);
});

async function refuses(folders: readonly string[], reason: string): Promise<void> {
  const { code, said } = await merge(...folders, '--out', 'nothing');
  expect(said).toContain(reason);
  expect(code).toBe(1);
  expect(existsSync(join(project.folder, 'nothing'))).toBe(false);
}

function merge(...args: readonly string[]): Promise<BuildResult> {
  return run(project, ['npm', 'run', 'merge', '--', ...args].join(' '), NOW);
}

async function buildShare(share: number, now: string): Promise<void> {
  const environment = { SHARD: `${share}/3` };
  const { code, said } = await run(project, `npm run build -- --outDir share-${share}`, now, environment);
  if (code !== 0) throw new Error(`Share ${share} failed with code ${code}:\n${said}`);
}
