import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** The repository. */
export const REPOSITORY = resolve(import.meta.dirname, '../..');

/** What a site is made from, besides its content. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'astro.env',
  'astro.config.mjs',
  'tsconfig.json',
  'src',
  'public',
];

/** The site that tests are about. */
const SITE = 'tests/support/site.ts';

/** What an owner adds to every page. */
const CUSTOM = ['src/custom/Head.astro', 'src/custom/Footer.astro'];

/** Finished pictures, kept between builds. */
const PICTURES = '.cache/images';

/**
 * Copies the project into a folder, where caches of an earlier copy may stay,
 * without its content and with the site of the tests. The installed packages and
 * the finished pictures, whose names follow from what they show, are shared.
 *
 * @param from the repository, or another copy
 */
export async function copyProject(folder: string, from = REPOSITORY): Promise<Project> {
  await mkdir(folder, { recursive: true });
  for (const source of [...SOURCES, 'content'])
    await rm(join(folder, source), { recursive: true, force: true });
  for (const source of SOURCES) await cp(join(from, source), join(folder, source), { recursive: true });
  if (from === REPOSITORY) await disown(folder);
  await mkdir(join(REPOSITORY, PICTURES), { recursive: true });
  await mkdir(join(folder, dirname(PICTURES)), { recursive: true });
  for (const shared of ['node_modules', PICTURES]) {
    // On Windows a junction needs no privilege; elsewhere the type is ignored.
    await symlink(join(REPOSITORY, shared), join(folder, shared), 'junction').catch(ignoreExisting);
  }
  return { folder, content: join(folder, 'content'), dist: join(folder, 'dist') };
}

/**
 * Runs `npm run build`.
 *
 * @param now the moment of the build (RFC 3339)
 * @param environment what else the build is told
 */
export function build(project: Project, now: string, environment: Environment = {}): Promise<BuildResult> {
  return run(project, 'npm run build', now, environment);
}

/** Runs a command in a project, at a moment. */
export function run(
  { folder }: Project,
  command: string,
  now: string,
  environment: Environment = {},
): Promise<BuildResult> {
  const moment = { SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) };
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...moment, ...environment },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => {
      done({ code, said: said.join('') });
    });
  });
}

/** Builds and expects it to work. */
export async function buildWell(project: Project, now: string): Promise<void> {
  const { code, said } = await build(project, now);
  if (code !== 0) throw new Error(`The build failed with code ${code}:\n${said}`);
}

/**
 * Replaces a piece of a text file.
 *
 * @throws when the piece isn't there, as an edit that changes nothing tests nothing
 */
export async function edit(
  { folder }: Project,
  file: string,
  piece: string | RegExp,
  by: string,
): Promise<void> {
  const before = await readFile(join(folder, file), 'utf8');
  const after = before.replace(piece, by);
  if (after === before) throw new Error(`${file} has no ${String(piece)}.`);
  await writeFile(join(folder, file), after);
}

/** Every file of a folder by its path with forward slashes. */
export async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => {
    return [
      file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      await readFile(file),
    ] as const;
  });
  return new Map(await Promise.all(read));
}

/** Puts the site of the tests in the place of the owner's, and nothing in that of what the owner added. */
async function disown(folder: string): Promise<void> {
  await cp(join(REPOSITORY, SITE), join(folder, 'src/site.ts'));
  for (const file of CUSTOM) await writeFile(join(folder, file), '');
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}

/** A copy of the project. */
export interface Project {
  readonly folder: string;
  readonly content: string;
  readonly dist: string;
}

/** How a build ended and what it printed. */
export interface BuildResult {
  readonly code: number | null;
  readonly said: string;
}

type Environment = Readonly<Record<string, string>>;
