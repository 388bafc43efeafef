import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from './project.ts';
import { buildWell, edit, readTree } from './project.ts';
import { makeSmallSite, NOW } from './small-site.ts';

const TAG = '<meta name="google-site-verification" content="prova">';
const CODE = 'globalThis.prova = 1;';
const HEAD = `---
import { sourceHash } from '../components/head/hash.ts';
const code = '${CODE}';
Astro.csp?.insertScriptHash(await sourceHash(code));
---
${TAG}
<script is:inline set:html={code}></script>
`;
const NOTICE = '<li>Testata registrata</li>';
const ADS = 'ads.example, 1, DIRECT\n';
const SECURITY = 'Contact: mailto:redazione@spiffero.example\n';

let parent: string;
let project: Project;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-custom-'));
  project = await makeSmallSite(join(parent, 'site'));
  const write = (file: string, text: string) => writeFile(join(project.folder, file), text);
  await write('src/custom/Head.astro', HEAD);
  await write('src/custom/Footer.astro', NOTICE);
  await write('public/ads.txt', ADS);
  await mkdir(join(project.folder, 'public/.well-known'));
  await write('public/.well-known/security.txt', SECURITY);
  await edit(
    project,
    'src/site.ts',
    /^ {2}cards: \d+,$/m,
    `  navigation: [{ label: 'Negozio', href: 'https://negozio.example/' }, { label: 'Pubblicità', href: '/ads.txt' }],
  csp: { 'script-src': ['https://stats.example'], 'connect-src': ['https://stats.example'] },
  cards: 2,`,
  );
  await buildWell(project, NOW);
  const html = [...(await readTree(project.dist))].filter(([path]) => path.endsWith('.html'));
  pages = new Map(html.map(([path, bytes]) => [path, bytes.toString()]));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Pages that readers see, rather than cards in other sites and pages that only lead on. */
const whole = () => [...pages].filter(([, html]) => html.includes('<main id="page:main"'));

test('what the owner adds to head and footer stands on every page, once', () => {
  expect(whole().length).toBeGreaterThan(20);
  for (const [path, html] of whole()) {
    expect(html.split(TAG), path).toHaveLength(2);
    expect(html.indexOf(TAG), path).toBeLessThan(html.indexOf('</head>'));
    expect(html.split(NOTICE), path).toHaveLength(2);
    expect(html.indexOf(NOTICE), path).toBeGreaterThan(html.indexOf('<footer'));
  }
});

test('nor on cards in other sites and on pages that only lead on', () => {
  const others = [...pages].filter(([path]) => !whole().some(([each]) => each === path));
  expect(others.some(([path]) => path.endsWith('card/index.html'))).toBe(true);
  for (const [path, html] of others) expect(html, path).not.toContain(TAG);
});

test('the owner’s links follow those to the sections', () => {
  for (const [path, html] of whole()) {
    const nav = /<nav class="nav".*?<\/nav>/s.exec(html)?.[0] ?? '';
    const labels = [...nav.matchAll(/<a [^>]*>\s*(.*?)\s*<\/a>/gs)].map(([, label]) => label);
    expect(labels.slice(-2), path).toEqual(['Negozio', 'Pubblicità']);
  }
});

test('the policy of every page allows the origin and the inline script, besides our own scripts', () => {
  const hash = createHash('sha256').update(CODE).digest('base64');
  for (const [path, html] of whole()) {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toMatch(/script-src 'self' https:\/\/stats\.example 'sha256-/);
    expect(policy.split("'sha256-").length, path).toBeGreaterThan(5);
    expect(policy, path).toContain(`'sha256-${hash}'`);
    expect(html, path).toContain(`<script>${CODE}</script>`);
    expect(policy, path).toMatch(/;connect-src https:\/\/stats\.example;/);
    expect(policy, path).toContain("default-src 'none';");
  }
});

test('a site that loads from elsewhere does not say that there is no tracking', () => {
  for (const [path, html] of whole()) expect(html, path).not.toContain('tracciamento');
});

test('files of public/ are published as they are, those in folders with a dot too', async () => {
  expect(await readFile(join(project.dist, 'ads.txt'), 'utf8')).toBe(ADS);
  expect(await readFile(join(project.dist, '.well-known/security.txt'), 'utf8')).toBe(SECURITY);
});

test('a tag that is taken out again is gone with the next build', async () => {
  await edit(project, 'src/custom/Head.astro', TAG, '');
  await buildWell(project, NOW);
  const home = await readFile(join(project.dist, 'index.html'), 'utf8');
  expect(home).not.toContain(TAG);
  expect(home).toContain(NOTICE);
});
