import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './publish/listing.ts';

/** All that decides how a page is made of its view, from the project's root. */
const MAKERS = [
  'src/**/*',
  'astro.config.mjs',
  'astro.env',
  '.env*',
  'package.json',
  'package-lock.json',
  // What is really installed, as npm writes it down: the lock file may be ahead of that.
  'node_modules/.package-lock.json',
  'tsconfig.json',
];

/**
 * The version of the code that makes the site: a digest of the code, of the packages it uses, of what runs it, and of
 * how it was called. It changes more often than it would have to, and never too seldom.
 *
 * @param root the project's root
 * @param options what Astro was told besides to build
 */
export function codeVersion(root: string, options: readonly string[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([process.versions, environment(), deciding(options)]),
  );
  const files = globSync(MAKERS, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  for (const file of names) hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The version of what is served as it is: names, sizes and times, of what links lead to as well. */
export function servedVersion(root: string): string {
  const files = [...listFiles(path.join(root, 'public'), statSync)].map(([file, { size, modified }]) => [
    file,
    size,
    modified,
  ]);
  return createHash('sha256').update(JSON.stringify(files.sort())).digest('hex');
}

/** What a build was asked for besides being done: the options of the command. */
export function optionsOf(argv: readonly string[]): string[] {
  return argv.slice(2).filter((argument) => argument !== 'build');
}

/** What Vite and Astro make of the environment: the mode of packages, and all that pages may ask for. */
function environment(): readonly unknown[] {
  const open = Object.entries(process.env).filter(([name]) => name.startsWith('PUBLIC_'));
  return [process.env['NODE_ENV'] ?? 'production', open.sort()];
}

/** The options that decide how pages come out: all but the one that says where they go. */
function deciding(options: readonly string[]): string[] {
  const place = options.indexOf('--outDir');
  return options.filter(
    (option, at) => !(place !== -1 && (at === place || at === place + 1)) && !option.startsWith('--outDir='),
  );
}
