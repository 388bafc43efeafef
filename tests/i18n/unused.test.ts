import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { it } from '../../src/i18n/it.ts';

const SRC = join(import.meta.dirname, '../../src');

/** The dictionaries themselves, which read nothing. */
const DICTIONARIES = /i18n[\\/](?:(?:feeds|follow|rumors)\.)?(?:it|en)\.ts$/;

/** Names under which code has dictionaries at hand, with the place of each in the whole. */
const ROOTS = {
  t: '',
  it: '',
  en: '',
  feedsIt: 'feeds',
  feedsEn: 'feeds',
  followIt: 'follow',
  followEn: 'follow',
  rumorsIt: 'rumors',
  rumorsEn: 'rumors',
};

test('every word of the dictionary is read somewhere', () => {
  const read = globSync('**/*.{ts,astro}', { cwd: SRC })
    .filter((file) => !DICTIONARIES.test(file))
    .flatMap((file) => pathsRead(readFileSync(join(SRC, file), 'utf8')));
  const unread = leavesOf(it).filter(
    (leaf) => !read.some((path) => `${leaf}.`.startsWith(`${path}.`) || path.startsWith(`${leaf}.`)),
  );
  expect(unread).toEqual([]);
});

/** Paths of what a file takes from the dictionary; one that leads to a group stands for all of it. */
function pathsRead(source: string): string[] {
  const names = new Map(Object.entries(ROOTS));
  const read: string[] = [];
  const rest = source
    .replaceAll(/const (\w+) = (\w+(?:\.\w+)*);/g, (all, name: string, chain: string) => {
      const path = resolve(chain, names);
      if (path === undefined || isLeaf(path)) return all;
      names.set(name, path);
      return '';
    })
    .replaceAll(/const \{([^}=]*)\} = [^;]*?(\w+(?:\.\w+)+);/g, (all, list: string, chain: string) => {
      const path = resolve(chain, names);
      if (path === undefined) return all;
      for (const name of list.split(',').map((each) => each.trim())) {
        if (isLeaf(`${path}.${name}`)) read.push(`${path}.${name}`);
        else names.set(name, `${path}.${name}`);
      }
      return '';
    });
  const chains = rest.matchAll(/(?<![\w.])\w+(?:\.\w+)+|(?<![\w.])\w+(?=\[)/g);
  return [...read, ...[...chains].flatMap(([chain]) => resolve(chain, names) ?? [])].filter(Boolean);
}

/** `words.title` as `stories.title`, if the first name is a dictionary or a part of one. */
function resolve(chain: string, names: ReadonlyMap<string, string>): string | undefined {
  const [first = '', ...more] = chain.split('.');
  const root = names.get(first);
  return root === undefined ? undefined : [root, ...more].filter(Boolean).join('.');
}

function isLeaf(path: string): boolean {
  return leavesOf(it).includes(path);
}

function leavesOf(group: object): string[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leavesOf(value).map((leaf) => `${key}.${leaf}`) : [key],
  );
}
