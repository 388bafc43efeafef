import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hasOwnCollections, ownFolders, pagePatterns } from '../../src/library/owner.ts';

/** A project with these files. */
function projectOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'spiffero-owner-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

test('pages and endpoints have the patterns that Astro gives them', () => {
  const files = [
    'index.astro',
    'team/index.astro',
    'team/[id].astro',
    'a.mdx',
    'data.json.ts',
    '_part/x.astro',
    'x.css',
  ];
  const root = projectOf(Object.fromEntries(files.map((file) => [`src/pages/${file}`, ''])));
  expect(pagePatterns(root).sort()).toEqual(['/', '/a', '/data.json', '/team', '/team/[id]']);
  expect(pagePatterns(projectOf({}))).toEqual([]);
});

test.each(['ts', 'mts', 'mjs', 'js'])(
  'collections of the owner’s own are known from content.config.%s',
  (ending) => {
    const text = "x: defineCollection({ loader: glob({ base: './content/events' }) })";
    const root = projectOf({ [`src/content.config.${ending}`]: text });
    expect(hasOwnCollections(root)).toBe(true);
    expect([...ownFolders(root)]).toEqual(['events']);
  },
);

test('without any there is nothing of the owner’s', () => {
  for (const root of [
    projectOf({}),
    projectOf({ 'src/content.config.ts': 'export const collections = {};' }),
  ]) {
    expect(hasOwnCollections(root)).toBe(false);
    expect(ownFolders(root).size).toBe(0);
  }
});
