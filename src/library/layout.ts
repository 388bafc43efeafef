import type { Source } from '../domain/library.ts';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { toSlug } from '../domain/slugs.ts';
import type { Identity } from './source.ts';

/** The folder that editors work in, as paths in records and problems start. */
export const CONTENT = 'content';

/** The file with the declared tags. */
export const TAGS_FILE = `${CONTENT}/tags.yaml`;

/** The file that remembers what was published. */
export const LEDGER_FILE = `${CONTENT}/ledger.txt`;

const TAGS = 'tags.yaml';
const LEDGER = 'ledger.txt';
const TAGS_MISNAMED = /^tags\.[^/]+$/i;
const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg|heic|bmp)$/i;
const MARKDOWN = '.md';
const MARKDOWN_MEANT = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
const ARTICLE_ID = /^\d{4}\/(?:0[1-9]|1[0-2])\/[^/]+$/;
const COLLECTIONS: ReadonlySet<string> = new Set([
  'articles',
  'authors',
  'stories',
  'pages',
  'rumors',
  'sources',
]);

/**
 * Sorts the files of the content folder: folders decide what a file is about,
 * endings how it is read.
 *
 * @param paths from the content folder, in order
 * @param own folders of collections of the owner's own, which are left to Astro
 */
export function sortFiles(paths: readonly string[], own: ReadonlySet<string> = new Set()): Shelves {
  const sources: Identity[] = [];
  const images: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if (own.has(path.split('/')[0] ?? '')) continue;
    const file = `${CONTENT}/${path}`;
    const role = roleOf(path);
    if (role === 'image') images.push(file);
    else if (role === 'folder' || role === 'ending') {
      const rename = role === 'ending' ? nameMeant(path, paths) : undefined;
      const details = { reason: role, name: path, ...(rename !== undefined && { rename }) };
      problems.push(problem('misplaced-file', file, undefined, details));
    } else if (role !== 'tags' && role !== 'ledger') {
      sources.push({ ...role, file });
      if (role.placed) continue;
      problems.push(problem('misplaced-file', file, undefined, { reason: 'depth', name: path }));
    }
  }
  return { sources, images, hasTags: paths.includes(TAGS), hasLedger: paths.includes(LEDGER), problems };
}

/** What a file is, or what is wrong with its place. */
function roleOf(path: string): 'image' | 'tags' | 'ledger' | 'folder' | 'ending' | Omit<Identity, 'file'> {
  if (IMAGE.test(path)) return 'image';
  if (path === TAGS) return 'tags';
  if (path === LEDGER) return 'ledger';
  if (TAGS_MISNAMED.test(path)) return 'ending';
  const [folder = '', ...below] = path.split('/');
  if (below.length === 0 || !isCollection(folder)) return 'folder';
  if (!path.endsWith(MARKDOWN)) return 'ending';
  const id = below.join('/').slice(0, -MARKDOWN.length);
  const placed = folder === 'articles' ? ARTICLE_ID.test(id) : below.length === 1;
  return { collection: folder, id, placed };
}

/** The name that a file with a wrong ending was to have, unless another file has it. */
function nameMeant(path: string, paths: readonly string[]): string | undefined {
  const slash = path.lastIndexOf('/') + 1;
  const stem = path.slice(slash).replace(MARKDOWN_MEANT, '');
  const name = TAGS_MISNAMED.test(path) ? TAGS : `${toSlug(stem)}${MARKDOWN}`;
  const isClear = name === TAGS || (stem !== path.slice(slash) && name !== MARKDOWN);
  return isClear && !paths.includes(path.slice(0, slash) + name) ? name : undefined;
}

function isCollection(folder: string): folder is Source['collection'] {
  return COLLECTIONS.has(folder);
}

/** The files of the content folder by what they are; paths from the project's root, in order. */
export interface Shelves {
  readonly sources: readonly Identity[];
  readonly images: readonly string[];
  /** Undefined when there is not even the folder. */
  readonly hasTags: boolean | undefined;
  readonly hasLedger: boolean;
  readonly problems: readonly Problem[];
}
