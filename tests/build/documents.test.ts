import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Project } from './project.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

let parent: string;
let project: Project;
let before: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-documents-'));
  project = await makeSmallSite(join(parent, 'site'));
  await buildWell(project, NOW);
  before = await readTree(project.dist);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('every front has its feed in every format, beside its page', () => {
  const fronts = ['', 'tag/lenti/', 'autori/anna/', 'storie/serie/', 'voci/', 'voci/lente/', 'fonti/corvo/'];
  const wanted = fronts.flatMap((front) => ['rss.xml', 'atom.xml', 'feed.json'].map((name) => front + name));
  expect(wanted.filter((path) => !before.has(path))).toEqual([]);
  expect(before.has('segui/tutti.opml')).toBe(true);
});

test('the history of a feed is there, and the feed leads to it', () => {
  const feed = before.get('atom.xml')?.toString() ?? '';
  const link = /<link [^>]*rel="prev-archive"[^>]*>/.exec(feed)?.[0] ?? '';
  const [, archive = ''] = /href="https?:\/\/[^/"]+\/([^"]+)"/.exec(link) ?? [];
  expect(archive).toMatch(/^atom\/\d+\.xml$/);
  expect(before.get(archive)?.toString()).toContain('archive');
});

test('a build that looks at everything makes no document again: bytes and times are those of before', async () => {
  // Touched, so that there may be something new.
  await utimes(join(project.content, 'articles/2021/10/primo.md'), 0, 0);
  const times = () => Promise.all(['rss.xml', 'voci/atom.xml'].map((path) => stat(join(project.dist, path))));
  const first = await times();
  const { code, said } = await build(project, NOW);
  expect(code).toBe(0);
  expect(madeIn(said)).toBe(0);
  expect(await readTree(project.dist)).toEqual(before);
  expect((await times()).map(({ mtimeMs }) => mtimeMs)).toEqual(first.map(({ mtimeMs }) => mtimeMs));
});

test('an edit makes those documents again that show it, and no other', async () => {
  await edit(project, 'content/articles/2021/10/primo.md', 'del primo', 'del primo, corretto');
  const { said } = await build(project, NOW);
  const after = await readTree(project.dist);
  const changed = [...after.keys()].filter((path) => before.get(path)?.equals(after.get(path)!) !== true);
  expect(changed).toEqual(
    expect.arrayContaining(['2021/10/primo/index.html', 'autori/anna/rss.xml', 'atom/1.xml']),
  );
  expect(madeIn(said)).toBe(changed.length);
  await edit(project, 'content/articles/2021/10/primo.md', 'del primo, corretto', 'del primo');
  await buildWell(project, NOW);
  expect(await readTree(project.dist)).toEqual(before);
});

test('a document at an address that is taken stops the build, and the site of before stays', async () => {
  await mkdir(join(project.folder, 'public/tag/lenti'), { recursive: true });
  await writeFile(join(project.folder, 'public/tag/lenti/rss.xml'), 'mine');
  const { code, said } = await build(project, NOW);
  await rm(join(project.folder, 'public/tag'), { recursive: true });
  expect(code).toBe(1);
  expect(said).toContain('/tag/lenti/rss.xml (src/routes/document.ts)');
  expect(said).toContain('questo indirizzo ce l’ha già');
  expect(await readTree(project.dist)).toEqual(before);
});

test('a document that cannot be made is named and stops the build; the site of before stays', async () => {
  const BREAK = "throw new Error('broken on purpose');\n";
  await edit(project, 'src/feeds/opml.ts', /(export function opmlDocument[^{]*\{\n)/, `$1${BREAK}`);
  const { code, said } = await build(project, NOW);
  await edit(project, 'src/feeds/opml.ts', BREAK, '');
  expect(code).toBe(1);
  expect(said).toContain('/segui/tutti.opml (src/routes/document.ts)\nError: broken on purpose');
  expect(await readTree(project.dist)).toEqual(before);
});

test('is sent as what it is by the preview', async () => {
  const origin = await startPreview(project);
  const typeOf = async (path: string) => (await fetch(origin + path)).headers.get('content-type');
  expect(await typeOf('/rss.xml')).toBe('application/rss+xml; charset=utf-8');
  expect(await typeOf('/voci/atom.xml')).toBe('application/atom+xml; charset=utf-8');
  expect(await typeOf('/feed.json')).toBe('application/feed+json; charset=utf-8');
  expect(await typeOf('/segui/tutti.opml')).toBe('text/x-opml; charset=utf-8');
  expect(await typeOf('/api/v1/rumors.json')).toBe('application/json');
  expect(await typeOf('/')).toContain('text/html');
});

/** How many pages and documents a build says it has made. */
function madeIn(said: string): number {
  return Number(/Pagine e feed: (\d+) nuovi o cambiati/.exec(said)?.[1]);
}

/** Serves a built site for the time of a test; gives its origin. */
async function startPreview({ folder }: Project): Promise<string> {
  const args = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'preview', '--port', '0'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  onTestFinished(() => void child.kill());
  for await (const line of createInterface(child.stdout)) {
    const [origin] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (origin !== undefined) return origin;
  }
  throw new Error('The preview did not start.');
}
