import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn } from './html.ts';
import { build, buildWell, edit, readTree } from './project.ts';
import type { Project } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

const ORIGIN = 'https://spiffero.example';
/** No word of the content, so that wherever it stands it is the path of the site. */
const BASE = '/sotto/qui';

/** A mention of the site itself, as it is or within another address, that doesn't go on with the path. */
const WITHOUT_BASE = new RegExp(
  `(?://|%2F%2F)spiffero\\.example(?!${BASE}/|${encodeURIComponent(BASE)}%2F).{0,40}`,
  'g',
);

/** What differs by the path without being an address: hashes of what holds addresses, and names made from them. */
const HASH = /'sha256-[^']*'/g;

const NAVIGATION = `  navigation: [
    { label: 'Chi', href: '/chi-siamo/' },
    { label: 'Negozio', href: 'https://negozio.example/' },
  ],`;

/** An article that leads to pages of the site in every way that Markdown and frontmatter know. */
const ARTICLE = `---
title: Tutti i collegamenti
description: Un articolo che rimanda a ogni cosa.
published: 2021-12-21T10:00:00+01:00
authors: [anna]
tags: [lenti]
story: serie
aliases: [/2021/12/come-si-chiamava/]
cover:
  file: ../11/striscia.jpg
  alt: Strisce di due colori.
  credit: Disegno per le prove
---

Il [file](../11/terzo.md), l’[indirizzo](/2021/11/terzo/), l’[indirizzo intero](SITE/2021/11/quarto/), la
[pagina](/chi-siamo/), il [titolo](#un-titolo), l’[etichetta][qui], il [feed](/rss.xml) e la nota.[^1]

## Un titolo

![Una figura.](../11/figura.jpg)

[qui]: ../10/primo.md
[^1]: Vedi [il primo](../10/primo.md).
`;

let parent: string;
let below: ReadonlyMap<string, Buffer>;
let atRoot: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-base-path-'));
  atRoot = await buildAt('root', '');
  below = await buildAt('below', BASE);
});

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a site below a path', () => {
  test('has the files of a site at the root', () => {
    expect([...below.keys()]).toEqual([...atRoot.keys()]);
    expect([...below.keys()]).toEqual(
      expect.arrayContaining(['404.html', 'segui/tutti.opml', '2021/12/come-si-chiamava/index.html']),
    );
  });

  test('leads to itself alone, wherever an address stands, and to what is there', () => {
    const broken = textsOf(below).flatMap(([path, text]) =>
      [...new Set(ownAddresses(path, text))]
        .filter((address) => !leadsSomewhere(address))
        .map((address) => [path, address]),
    );
    expect(broken).toEqual([]);
  });

  test('names itself with the path, in whole addresses too', () => {
    const named = textsOf(below).map(([path, text]) => [path, text.match(WITHOUT_BASE) ?? []] as const);
    expect(named.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('is the site at the root but for the path', () => {
    const lifted = textsOf(below).map(([path, text]) => [path, withoutBase(text)]);
    const expected = textsOf(atRoot).map(([path, text]) => [path, text.replace(HASH, '')]);
    expect(Object.fromEntries(lifted)).toEqual(Object.fromEntries(expected));
  });
});

test('its address is refused when it has more than a path', async () => {
  const project = await siteAt('refused', '/sotto qui/?x');
  const { code, said } = await build(project, NOW);
  expect(code).not.toBe(0);
  expect(said).toContain('src/site.ts');
  expect(said).toContain('url: trovato "https://spiffero.example/sotto qui/?x"');
});

async function buildAt(name: string, base: string): Promise<ReadonlyMap<string, Buffer>> {
  // With a slash at the end, which is as good as none.
  const project = await siteAt(name, base && `${base}/`);
  await edit(project, 'src/site.ts', "  language: 'it',", `${NAVIGATION}\n  language: 'it',`);
  await writeFile(
    join(project.content, 'articles/2021/12/collegamenti.md'),
    ARTICLE.replace('SITE', ORIGIN + base),
  );
  await buildWell(project, NOW);
  return readTree(project.dist);
}

async function siteAt(name: string, path: string): Promise<Project> {
  const project = await makeSmallSite(join(parent, name));
  if (path !== '') await edit(project, 'src/site.ts', `url: '${ORIGIN}'`, `url: '${ORIGIN}${path}'`);
  return project;
}

/** The files that hold text. A place where an address may break stands in no address. */
function textsOf(files: ReadonlyMap<string, Buffer>): [path: string, text: string][] {
  const texts = [...files].filter(([path]) => /\.(?:html|xml|json|opml|txt|webmanifest|css|svg)$/.test(path));
  return texts.map(([path, bytes]) => [path, bytes.toString('utf8').replaceAll('<wbr>', '')]);
}

/** Every address of the site's own in a file, as a path from the root of its host. */
function* ownAddresses(path: string, text: string): Iterable<string> {
  if (path.endsWith('.html')) yield* addressesIn(text).filter((address) => address.startsWith('/'));
  if (/\.(?:json|webmanifest)$/.test(path)) yield* pathsIn(JSON.parse(text));
  // In any attribute, in `url()` of CSS, and where a page leads on by itself.
  for (const [, address = ''] of text.matchAll(/(?:="|url\("?|;url=)(\/(?!\/)[^"\s)]*)/g)) yield address;
  const plain = text.replaceAll(/&(?:quot|lt|gt);/g, '"');
  for (const [, address = ''] of plain.matchAll(/https:\/\/spiffero\.example([^"'<>\s)\\]*)/g)) yield address;
}

/** Strings of JSON that start with a slash. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('/') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

function leadsSomewhere(address: string): boolean {
  const { pathname } = new URL(address, ORIGIN);
  if (!pathname.startsWith(`${BASE}/`)) return false;
  const file = pathname.slice(BASE.length + 1);
  return below.has(file.endsWith('/') || file === '' ? `${file}index.html` : file);
}

function withoutBase(text: string): string {
  return text
    .replaceAll(`${BASE}/`, '/')
    .replaceAll(encodeURIComponent(`${BASE}/`), encodeURIComponent('/'))
    .replaceAll(`cover${BASE.replaceAll('/', '-')}-`, 'cover-')
    .replace(HASH, '');
}
