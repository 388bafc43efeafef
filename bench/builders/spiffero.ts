import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { measure } from '../measure/run.ts';
import type { Builder } from './builder.ts';
import { readPackage, REPOSITORY } from './package.ts';

/** What is no part of a project, or its own in each. */
const LEFT_OUT = new Set(['node_modules', 'content', 'coverage', 'docs', 'tests', 'bench', 'test-results']);

/** The site that the corpus is made for: figures are comparable whatever the owner made of `src/site.ts`. */
const SITE = 'tests/support/site.ts';

/** Where a project keeps its finished pictures. */
export const PICTURES = '.cache/images';

/** The moment of every build: years after the newest article of any corpus, so that nothing waits. */
export const NOW = '2026-01-01T12:00:00Z';

/**
 * Spiffero as it stands in the repository, from nothing.
 *
 * @param pictures where the first build leaves its pictures for others
 */
export async function spiffero(pictures: string): Promise<Builder> {
  return {
    ...(await common()),
    name: 'spiffero',
    label: (version) => `Spiffero ${version}`,
    prepare: (folder, content) => prepareProject(folder, content),
    async done(folder) {
      if (!existsSync(pictures)) await rename(path.join(folder, PICTURES), pictures);
    },
  };
}

/**
 * Spiffero with nothing kept but its pictures: without a cover, an article gets a drawn card,
 * which no other builder makes.
 *
 * @param pictures where they are
 */
export async function spifferoKept(pictures: string): Promise<Builder> {
  const builder = await spiffero(pictures);
  return {
    ...(await common()),
    name: 'spiffero-kept',
    label: (version) => `Spiffero ${version}, pictures kept`,
    async prepare(folder, content) {
      if (!existsSync(pictures)) {
        await builder.prepare(`${folder}-first`, content);
        await measure({ ...builder.command, folder: `${folder}-first` });
        await builder.done?.(`${folder}-first`);
      }
      await prepareProject(folder, content, pictures);
    },
  };
}

async function common() {
  const { scripts, version } = await readPackage();
  return {
    install: () => Promise.resolve(version),
    command: { command: scripts.build, env: buildEnv(NOW) },
    output: 'dist',
    hasPhases: true,
  };
}

/**
 * Variables of a build.
 *
 * @param now its moment (RFC 3339)
 */
export function buildEnv(now: string): Record<string, string> {
  return { NODE_ENV: 'production', SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) };
}

/**
 * Copies the project with another content and without anything kept from builds.
 *
 * @param pictures a folder of finished pictures that builds share; without it the project has its own
 */
export async function prepareProject(folder: string, content: string, pictures?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(REPOSITORY);
  for (const name of names.filter(isPart)) {
    await cp(path.join(REPOSITORY, name), path.join(folder, name), { recursive: true });
  }
  await cp(path.join(REPOSITORY, SITE), path.join(folder, 'src/site.ts'));
  await symlink(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await cp(content, path.join(folder, 'content'), { recursive: true });
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await mkdir(path.join(folder, path.dirname(PICTURES)));
  await symlink(pictures, path.join(folder, PICTURES), 'junction');
}

const isPart = (name: string) => !LEFT_OUT.has(name) && !name.startsWith('.') && !name.startsWith('dist');
