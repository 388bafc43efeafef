import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Builder } from './builder.ts';
import { unpackNewest } from './debian.ts';
import { exec } from './exec.ts';
import { writePeerData } from './peer-data.ts';
import { REPOSITORY } from './package.ts';

const TEMPLATES = path.join(REPOSITORY, 'bench/hugo');
const UNPACKED = path.join(REPOSITORY, '.cache/bench/hugo');

/** Hugo as the machine's own package has it. */
export const hugo: Builder = {
  name: 'hugo',
  label: (version) => `Hugo ${version}`,
  install: () => versionOf('hugo'),
  prepare,
  // How Hugo before 0.128 is told what `pagination.pagerSize` says.
  command: { command: 'hugo', env: { HUGO_PAGINATE: '12' } },
  output: 'public',
};

/** The newest Hugo that Debian has packaged, without installing it. */
export const newestHugo: Builder = {
  name: 'hugo-newest',
  label: (version) => `Hugo ${version}, the newest`,
  async install() {
    await unpackNewest('hugo', UNPACKED);
    return versionOf(path.join(UNPACKED, 'usr/bin/hugo'));
  },
  prepare,
  command: { command: `"${path.join(UNPACKED, 'usr/bin/hugo')}"` },
  output: 'public',
};

/** Hugo reads the corpus' articles as they are. */
async function prepare(folder: string, content: string): Promise<void> {
  await cp(TEMPLATES, folder, { recursive: true });
  await writePeerData(path.join(folder, 'data'), content, {
    tags: 'tags',
    authors: 'authors',
    stories: 'stories',
  });
  await cp(path.join(content, 'articles'), path.join(folder, 'content'), { recursive: true });
}

async function versionOf(program: string): Promise<string> {
  return /v(\d+\.\d+\.\d+)/.exec(await exec(program, ['version'], REPOSITORY))?.[1] ?? 'unknown';
}
