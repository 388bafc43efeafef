import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './listing.ts';

/** Folders of a project that no page is made of but by way of a view, or that are made. */
const OTHERS = new Set([
  '.astro',
  '.cache',
  '.git',
  '.github',
  '.vscode',
  'bench',
  'coverage',
  'dist',
  'docs',
  'node_modules',
  'playwright-report',
  'schemas',
  'test-results',
  'tests',
]);

/** What builds and shares of a site leave beside the published folder. */
const BESIDE = /^[^/]+\.(?:lock|next|previous|shard\.json)(?:$|[./])/;

/** Where what npm has really installed is written down: the lock file may be ahead of that. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Asks of the environment what decides how a build is run, and not what comes of it. */
const ENGINE = /^src\/(?:cli|integration|library)\//;

/** What code may ask of the environment, by name. */
const ENVIRONMENT = /\b(?:import\.meta|process)\.env(?:\.(\w+)|\[\s*['"](\w+)['"]\s*\])/g;

/**
 * The digest of all that decides how a page is made of its view: every file of the project but content, documentation,
 * tests and what is made, the packages installed, Node's version, and what code asks of the environment. The same in any
 * folder and after any checkout.
 *
 * @param root the project's root
 * @param options the command's own; where the site goes decides nothing
 */
export function fingerprint(root: string, options: readonly string[] = []): string {
  const hash = createHash('sha256');
  const asked = new Set<string>();
  for (const name of inputs(root)) {
    const bytes = readFileSync(path.join(root, name));
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
    if (!ENGINE.test(name))
      for (const [, dotted, quoted] of bytes.toString('latin1').matchAll(ENVIRONMENT))
        asked.add(dotted ?? quoted ?? '');
  }
  const environment = Object.entries(process.env).filter(
    ([name]) => name.startsWith('PUBLIC_') || asked.has(name),
  );
  const { node, v8 } = process.versions;
  return hash
    .update(
      JSON.stringify([
        node,
        v8,
        process.env['NODE_ENV'] ?? 'production',
        environment.sort(),
        deciding(options),
      ]),
    )
    .digest('hex');
}

function inputs(root: string): string[] {
  const skip = (name: string) =>
    OTHERS.has(name) || BESIDE.test(name) || isContent(name) || isSite(path.join(root, name));
  const files = [...listFiles(root, { skip, followLinks: true }).keys()];
  return [...files, ...(existsSync(path.join(root, INSTALLED)) ? [INSTALLED] : [])].sort();
}

/** true for a folder with a site, or a share of one, that a build has made. */
function isSite(folder: string): boolean {
  if (existsSync(`${folder}.shard.json`)) return true;
  return ['sitemap.xml', 'index.html'].every((name) => existsSync(path.join(folder, name)));
}

/** The folder to publish, if a command's options name one. */
export function outDirIn(options: readonly string[]): string | undefined {
  const place = options.indexOf('--outDir');
  return place === -1
    ? options.find((option) => option.startsWith('--outDir='))?.slice('--outDir='.length)
    : options[place + 1];
}

/** The options of a command but for the folder to publish. */
function deciding(options: readonly string[]): string[] {
  const place = options.indexOf('--outDir');
  return options.filter(
    (option, at) => !(place !== -1 && (at === place || at === place + 1)) && !option.startsWith('--outDir='),
  );
}

/** What the newsroom reads; folders of the owner's own collections beside it are inputs like code. */
function isContent(name: string): boolean {
  return /^content\/(?:articles|authors|stories|pages|rumors|sources)$|^content\/[^/]+\.(?:yaml|txt)$/.test(
    name,
  );
}
