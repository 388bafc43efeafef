import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './files.ts';

/** The endings of files that Astro makes a page or an endpoint of, those of Markdown and MDX included. */
const PAGE = /\.(?:astro|html|md|mdx|markdown|mdown|mkd|mkdn|mdwn)$/;
const ENDPOINT = /\.[cm]?[jt]s$/;

/**
 * The route patterns of the pages and endpoints in `src/pages`, as Astro makes them of files.
 *
 * @see https://docs.astro.build/en/guides/routing/
 * @param root the project's root
 */
export function pagePatterns(root: string): string[] {
  const { files } = listFiles(path.join(root, 'src/pages'));
  return files.flatMap((file) => {
    if (file.split('/').some((part) => part.startsWith('_'))) return [];
    if (ENDPOINT.test(file)) return [`/${file.replace(ENDPOINT, '')}`];
    return PAGE.test(file) ? [`/${file.replace(PAGE, '').replace(/(?:^|\/)index$/, '')}`] : [];
  });
}

/**
 * The folders of `content/` that hold collections of the owner's own: those that `src/content.config.ts` names.
 *
 * @param root the project's root
 */
export function ownFolders(root: string): ReadonlySet<string> {
  const named = contentConfig(root).matchAll(/['"`](?:\.?\.?\/)*content\/([\w.-]+)/g);
  return new Set(Array.from(named, ([, folder = '']) => folder));
}

/**
 * true when there are collections besides the newsroom's.
 *
 * @param root the project's root
 */
export function hasOwnCollections(root: string): boolean {
  return /\bdefineCollection\s*\(/.test(contentConfig(root));
}

/** Astro looks for any of these. */
function contentConfig(root: string): string {
  const files = ['ts', 'mts', 'mjs', 'js'].map((ending) => path.join(root, `src/content.config.${ending}`));
  return files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\n');
}
