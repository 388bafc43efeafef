import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOf } from '../measure/tree.ts';
import type { Builder } from './builder.ts';
import { exec } from './exec.ts';
import { writePeerData } from './peer-data.ts';
import { REPOSITORY } from './package.ts';

const TEMPLATES = path.join(REPOSITORY, 'bench/eleventy');
const INSTALLED = path.join(REPOSITORY, '.cache/bench/eleventy');

/** Eleventy with the packages of `bench/eleventy/package-lock.json`. */
export const eleventy: Builder = {
  name: 'eleventy',
  label: (version) => `Eleventy ${version}`,
  async install() {
    await mkdir(INSTALLED, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      await cp(path.join(TEMPLATES, file), path.join(INSTALLED, file));
    }
    await exec('npm', ['ci', '--no-audit', '--no-fund'], INSTALLED);
    const manifest = path.join(INSTALLED, 'node_modules/@11ty/eleventy/package.json');
    return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
  },
  async prepare(folder, content) {
    await cp(TEMPLATES, folder, { recursive: true });
    await symlink(path.join(INSTALLED, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    await writePeerData(path.join(folder, '_data'), content, {
      tags: 'topics',
      authors: 'people',
      stories: 'stories',
    });
    await copyArticles(path.join(content, 'articles'), path.join(folder, 'content/articles'));
  },
  command: { command: 'node node_modules/@11ty/eleventy/cmd.cjs --quiet' },
  output: 'public_html',
};

/** Eleventy sorts by `date` alone, which each article gets beside its own `published`. */
async function copyArticles(from: string, to: string): Promise<void> {
  const files = (await filesOf(from)).filter((file) => file.endsWith('.md'));
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    await mkdir(path.join(to, folder), { recursive: true });
  }
  for (const file of files) {
    const text = await readFile(path.join(from, file), 'utf8');
    await writeFile(path.join(to, file), text.replace(/^published: (.*)$/m, 'published: $1\ndate: $1'));
  }
}
