import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Library, Source } from '../domain/library.ts';
import { pictureUses } from '../domain/picture-uses.ts';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { sitePlace } from '../domain/site-place.ts';
import type { Site } from '../site.ts';
import { site as ownSite } from '../site.ts';
import { isFolder, listFiles } from './files.ts';
import type { Shelves } from './layout.ts';
import { CONTENT, LEDGER_FILE, sortFiles, TAGS_FILE } from './layout.ts';
import { readLedger } from './ledger.ts';
import { ownFolders, pagePatterns } from './owner.ts';
import { readPictures } from './pictures.ts';
import { recordsOf } from './records.ts';
import type { Identity, ReadSource } from './source.ts';
import { readSource, unreadSource } from './source.ts';
import { openSourceCache } from './source-cache.ts';
import { readTagList, unreadTagList } from './tag-list.ts';

const MEGABYTE = 1_000_000;

/** Nothing was published yet. */
const NO_LEDGER: ReadLedger = { ledger: undefined, problems: [] };

/** Files that are read before other work of the process has its turn. */
const TURN = 250;

/** Megabytes of a text file. A novel has one; a file with more was put here by mistake. */
const MAX_MEGABYTES = 1;

/** The same of the ledger, which grows by a line of 100 bytes with everything that is published. */
const MAX_LEDGER_MEGABYTES = 200;

/**
 * Reads everything in the content folder, once. Never fails because of what is
 * in there: what can't be read becomes a problem.
 *
 * @param root the project's root
 */
export async function readLibrary(root: string | URL, options: ReadOptions = {}): Promise<Library> {
  const { site = ownSite } = options;
  const base = typeof root === 'string' ? root : fileURLToPath(root);
  const folder = path.resolve(base, options.content ?? CONTENT);
  const locate = (file: string) => path.join(folder, path.relative(CONTENT, file));
  const cacheDir = options.cacheDir ?? path.join(base, '.cache');

  const shelves = shelvesIn(folder, ownFolders(base));
  const cache = openSourceCache(cacheDir || undefined);
  const read: ReadSource[] = [];
  for (const identity of shelves.sources) {
    read.push(readSourceFile(locate(identity.file), identity, site, cache));
    if (read.length % TURN === 0) await setImmediate();
  }
  cache.save();
  const tagList = readTags(locate(TAGS_FILE), shelves, site);
  const { ledger, problems: ledgerProblems } = shelves.hasLedger
    ? readLedgerFile(locate(LEDGER_FILE))
    : NO_LEDGER;
  const sources = read.map(({ source }) => source);
  const pictures = await readPictures(picturesInUse(sources, shelves.images), locate, cacheDir || undefined);
  return {
    records: recordsOf(read, tagList.valid, pictures, sitePlace(site.url)),
    sources,
    tagList: tagList.list,
    ledger,
    images: shelves.images,
    pictures,
    publicFiles: listFiles(path.join(base, 'public')).files.map((file) => `/${file}`),
    otherRoutes: pagePatterns(base),
    problems: [
      ...shelves.problems,
      ...tagList.problems,
      ...ledgerProblems,
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

/** The files of the content folder by what they are. */
function shelvesIn(folder: string, own: ReadonlySet<string>): Shelves {
  if (!isFolder(folder)) {
    const missing = problem('missing-file', CONTENT, undefined, { what: 'content' });
    return { sources: [], images: [], hasTags: undefined, hasLedger: false, problems: [missing] };
  }
  const { files, oddities } = listFiles(folder);
  const shelves = sortFiles(files, own);
  const odd = oddities.map(({ name, reason }) =>
    problem('unreadable-file', name === '' ? CONTENT : `${CONTENT}/${name}`, undefined, { reason }),
  );
  return { ...shelves, problems: [...odd, ...shelves.problems] };
}

function readSourceFile(
  absolute: string,
  identity: Identity,
  site: Site,
  cache = openSourceCache(undefined),
): ReadSource {
  const bytes = readText(absolute, identity.file);
  if (!Buffer.isBuffer(bytes)) return { ...unreadSource(identity), digest: '', problems: [bytes] };
  const parse = (text: Buffer) => readSource(text, identity, site.timeZone);
  return cache.read(identity, bytes, parse, () => readSourceFile(absolute, identity, site));
}

function readTags(absolute: string, shelves: Shelves, { timeZone }: Site) {
  if (!shelves.hasTags) {
    const missing = problem('missing-file', TAGS_FILE, undefined, { what: 'tags' });
    return { ...unreadTagList(TAGS_FILE), problems: shelves.hasTags === false ? [missing] : [] };
  }
  const bytes = readText(absolute, TAGS_FILE);
  if (Buffer.isBuffer(bytes)) return readTagList(bytes, TAGS_FILE, timeZone);
  return { ...unreadTagList(TAGS_FILE), problems: [bytes] };
}

/** A ledger that can't be read promises nothing, but is no reason to publish: it is a problem of its own. */
function readLedgerFile(absolute: string): ReadLedger {
  const bytes = readText(absolute, LEDGER_FILE, MAX_LEDGER_MEGABYTES);
  return Buffer.isBuffer(bytes) ? readLedger(bytes, LEDGER_FILE) : { ledger: undefined, problems: [bytes] };
}

/**
 * A text file's bytes, or why there are none. Read one after the other: for
 * thousands of small files that takes a fifth of the time of asking for all at once.
 */
function readText(absolute: string, file: string, limit = MAX_MEGABYTES): Buffer | Problem {
  try {
    const bytes = readUpTo(limit * MEGABYTE, absolute);
    if (typeof bytes !== 'number') return bytes;
    const size = Math.ceil(bytes / MEGABYTE);
    return problem('file-too-large', file, undefined, { size, limit, unit: 'MB' });
  } catch {
    return problem('unreadable-file', file, undefined, { reason: 'permission' });
  }
}

/** The bytes of a file, or only their number when there are more than `limit`. */
function readUpTo(limit: number, absolute: string): Buffer | number {
  const descriptor = openSync(absolute, 'r');
  try {
    const { size } = fstatSync(descriptor);
    return size > limit ? size : readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Picture files that an article or a page shows. */
function picturesInUse(sources: readonly Source[], images: readonly string[]): Set<string> {
  const targets = sources.flatMap(pictureUses).map(({ target }) => target);
  const files = targets.flatMap((target) => (target.kind === 'file' ? [target.file] : []));
  return new Set(files).intersection(new Set(images));
}

/** The ledger, where there is one that can be read. */
interface ReadLedger {
  readonly ledger: Ledger | undefined;
  readonly problems: readonly Problem[];
}

/** Where to read, and what to remember. */
export interface ReadOptions {
  /** The content folder, from the root; `content` unless told. */
  readonly content?: string;
  /** Where to remember what was read of pictures; `.cache` below the root unless told, false for nowhere. */
  readonly cacheDir?: string | false;
  /** Whose content it is; the site of this project unless told. */
  readonly site?: Site;
}
