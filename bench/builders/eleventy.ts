import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOf } from '../../tests/support/tree.ts';
import type { Builder } from './builder.ts';
import { exec } from './exec.ts';
import { writePeerData } from './peer-data.ts';
import { REPOSITORY } from './package.ts';

const TEMPLATES = path.join(REPOSITORY, 'bench/eleventy');
const INSTALLED = path.join(REPOSITORY, '.cache/bench/eleventy');

/** Eleventy as its documentation has it: an article's `tags` make a collection of every tag. */
export const eleventy: Builder = {
  ...common(),
  name: 'eleventy',
  label: (version) => `Eleventy ${version}`,
  prepare: (folder, content) => prepare(folder, content, 'tags'),
};

/**
 * The same without these collections, by another name of the field: Eleventy sorts all articles for each of them,
 * and the templates, which have their own, don't need them.
 */
export const leanEleventy: Builder = {
  ...common(),
  name: 'eleventy-lean',
  label: (version) => `Eleventy ${version}, without its tags`,
  prepare: (folder, content) => prepare(folder, content, 'subjects'),
};

function common() {
  return {
    install,
    command: { command: 'node node_modules/@11ty/eleventy/cmd.cjs --quiet' },
    output: 'public_html',
  };
}

/** Installs the packages of `bench/eleventy/package-lock.json`. */
async function install(): Promise<string> {
  await mkdir(INSTALLED, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    await cp(path.join(TEMPLATES, file), path.join(INSTALLED, file));
  }
  await exec('npm', ['ci', '--no-audit', '--no-fund'], INSTALLED);
  const manifest = path.join(INSTALLED, 'node_modules/@11ty/eleventy/package.json');
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

async function prepare(folder: string, content: string, tags: string): Promise<void> {
  await cp(TEMPLATES, folder, { recursive: true });
  await symlink(path.join(INSTALLED, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const names = { tags: 'topics', authors: 'people', stories: 'stories' };
  await writePeerData(path.join(folder, '_data'), content, names);
  await copyArticles(path.join(content, 'articles'), path.join(folder, 'content/articles'), tags);
}

/**
 * Copies articles. Eleventy sorts by `date` alone, which each gets beside its own `published`.
 *
 * @param tags what to call the field of that name
 */
async function copyArticles(from: string, to: string, tags: string): Promise<void> {
  const files = (await filesOf(from)).filter((file) => file.endsWith('.md'));
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    await mkdir(path.join(to, folder), { recursive: true });
  }
  for (const file of files) {
    const text = await readFile(path.join(from, file), 'utf8');
    const dated = text.replace(/^published: (.*)$/m, 'published: $1\ndate: $1');
    await writeFile(path.join(to, file), dated.replace(/^tags:$/m, `${tags}:`));
  }
}
