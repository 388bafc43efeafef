import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import { buildClean, differences, findsNothingNew, NOTHING_NEW, settle } from './rebuild.ts';
import { makeSmallSite } from './small-site.ts';

/** Before the scheduled article of the fixture, in the morning of a day on which nothing happens. */
const MORNING = '2022-01-03T08:00:00Z';
const EVENING = '2022-01-03T20:00:00Z';

/** Asked of what stays in place in the published site. */
const PAGE = '2021/10/secondo/index.html';

let parent: string;
let project: Project;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-quiet-'));
  project = await makeSmallSite(join(parent, 'site'));
  // Something that the check has to say at every build.
  await writeFile(join(project.content, 'articles/2021/11/avanzata.png'), 'nobody shows it');
  await buildWell(project, MORNING);
  await settle(project, () => MORNING);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('where nothing has changed', () => {
  test('nothing is made, and the check says what it said', async () => {
    const before = await facts();
    const { code, said } = await build(project, MORNING);
    expect(code).toBe(0);
    expect(said).toContain(NOTHING_NEW);
    expect(said).toContain('avanzata.png');
    expect(said).not.toContain('Pagine e feed');
    expect(await facts()).toEqual(before);
  });

  test('so it is hours later, and the site is what a clean build makes then', async () => {
    expect(await findsNothingNew(project, EVENING)).toBe(true);
    expect(
      differences(await readTree(project.dist), await buildClean(project, join(parent, 'clean'), EVENING)),
    ).toEqual([]);
  });

  test('another build that is at work is not disturbed', async () => {
    const lock = `${project.dist}.lock`;
    await writeFile(lock, String(process.pid));
    const { code, said } = await build(project, MORNING);
    await rm(lock);
    expect(code).toBe(1);
    expect(said).toContain('Il sito è già in costruzione');
  });

  test('and no lock is left', () => {
    expect(existsSync(`${project.dist}.lock`)).toBe(false);
  });
});

describe('the site is built all the same', () => {
  test('when something may have come due', async () => {
    expect(await findsNothingNew(project, '2022-01-03T23:00:00Z')).toBe(false);
  });

  test('when the clock was set back', async () => {
    expect(await findsNothingNew(project, MORNING)).toBe(false);
    expect(await findsNothingNew(project, MORNING)).toBe(true);
  });

  test('when the environment says another thing to pages', async () => {
    const { code, said } = await build(project, MORNING, { PUBLIC_TEST: '1' });
    expect(code).toBe(0);
    expect(said).not.toContain(NOTHING_NEW);
    await settle(project, () => MORNING);
  });

  test('when only a share of it is asked for', async () => {
    const { code, said } = await build(project, MORNING, { SHARD: '1/2' });
    expect(code).toBe(0);
    expect(said).not.toContain(NOTHING_NEW);
    await settle(project, () => MORNING);
  });

  test('when the moment is nonsense, which is told', async () => {
    const { code, said } = await build(project, MORNING, { SOURCE_DATE_EPOCH: 'ieri' });
    expect(code).toBe(1);
    expect(said).toContain('SOURCE_DATE_EPOCH');
    expect(said).not.toContain(NOTHING_NEW);
  });

  const disturbances: Readonly<Record<string, () => Promise<unknown>>> = {
    'a page was written over': () => appendFile(join(project.dist, PAGE), '<!-- not ours -->'),
    'a page was touched': () => utimes(join(project.dist, PAGE), new Date(), new Date()),
    'a page was removed': () => rm(join(project.dist, PAGE)),
    'a page that no key tells of was removed': () => rm(join(project.dist, 'robots.txt')),
    'a style sheet was removed': async () => {
      const [sheet] = (await readdir(join(project.dist, '_astro'))).filter((name) => name.endsWith('.css'));
      await rm(join(project.dist, '_astro', sheet!));
    },
    'a picture was removed': async () => {
      const [picture] = await readdir(join(project.dist, '_i'));
      await rm(join(project.dist, '_i', picture!));
    },
    'a picture has another name': async () => {
      const [picture] = await readdir(join(project.dist, '_i'));
      await rename(join(project.dist, '_i', picture!), join(project.dist, '_i/altro.webp'));
    },
    'a stranger is there': () => writeFile(join(project.dist, 'stranger.html'), 'not ours'),
    'the site is gone': () => rm(project.dist, { recursive: true }),
    'all that was kept is gone': () => rm(join(project.folder, '.cache'), { recursive: true }),
    'what is known of the site can not be read': () =>
      writeFile(join(project.folder, '.cache/site.json'), '{'),
    'a build was killed while it changed the site': async () => {
      const next = `${project.dist}.next`;
      await mkdir(next);
      await writeFile(join(next, '.amendment.json'), JSON.stringify({ replace: [], remove: ['index.html'] }));
    },
    'a build was killed between two sites': () => rename(project.dist, `${project.dist}.previous`),
  };

  test.each(Object.keys(disturbances))('when %s', async (name) => {
    const before = await readTree(project.dist);
    await disturbances[name]!();
    expect(await findsNothingNew(project, MORNING)).toBe(false);
    expect(differences(await readTree(project.dist), before)).toEqual([]);
    expect([`${project.dist}.next`, `${project.dist}.previous`].filter(existsSync)).toEqual([]);
    await settle(project, () => MORNING);
  });

  const edits: Readonly<Record<string, () => Promise<unknown>>> = {
    'a text has another word of the same length': () =>
      edit(project, 'content/articles/2021/10/primo.md', 'del primo', 'del PRIMO'),
    'a file has another time': () => utimes(join(project.content, 'tags.yaml'), new Date(), new Date()),
    'a file is served as it is': () => writeFile(join(project.folder, 'public/nota.txt'), 'Una nota.'),
    'the code is another': () =>
      edit(project, 'src/site.ts', /tagline: '[^']*'/, "tagline: 'Un altro motto'"),
  };

  test.each(Object.keys(edits))('when %s', async (name) => {
    await edits[name]!();
    expect(await findsNothingNew(project, MORNING)).toBe(false);
    expect(
      differences(await readTree(project.dist), await buildClean(project, join(parent, 'clean'), MORNING)),
    ).toEqual([]);
    await settle(project, () => MORNING);
  });

  test('when an edit was made while it was built', async () => {
    const page = join(project.content, 'articles/2021/10/primo.md');
    await edit(project, 'content/articles/2021/10/primo.md', 'del PRIMO', 'del terzo');
    const building = build(project, MORNING);
    await appearance(project.folder, `${project.dist}.next`);
    await writeFile(page, (await readFile(page, 'utf8')).replace('del terzo', 'del sesto'));
    expect((await building).code).toBe(0);
    await settle(project, () => MORNING);
    expect(
      differences(await readTree(project.dist), await buildClean(project, join(parent, 'clean'), MORNING)),
    ).toEqual([]);
  });

  test('when a build was killed', async () => {
    await edit(project, 'content/articles/2021/10/primo.md', 'del sesto', 'del primo');
    const child = spawn(process.execPath, ['--env-file=astro.env', 'src/cli/build.ts'], {
      cwd: project.folder,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const ended = once(child, 'exit');
    await appearance(project.folder, `${project.dist}.lock`);
    child.kill('SIGKILL');
    await ended;
    expect(await findsNothingNew(project, MORNING)).toBe(false);
    expect(
      differences(await readTree(project.dist), await buildClean(project, join(parent, 'clean'), MORNING)),
    ).toEqual([]);
  });
});

/** Waits until something is there. */
async function appearance(folder: string, file: string): Promise<void> {
  const watcher = watch(folder);
  while (!existsSync(file)) await once(watcher, 'change');
  watcher.close();
}

/** What is in the published site, with the number and the time of each file. */
async function facts(): Promise<unknown[]> {
  const files = [...(await readTree(project.dist)).keys()];
  return Promise.all(
    files.map(async (file) => {
      const { ino, mtimeMs, size } = await stat(join(project.dist, file));
      return [file, ino, mtimeMs, size];
    }),
  );
}
