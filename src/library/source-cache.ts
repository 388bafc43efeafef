import { createHash } from 'node:crypto';
import {
  appendFileSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { PlaceOf, Source } from '../domain/library.ts';
import type { Place } from '../domain/problems.ts';
import { fileStamp, isRacy } from './file-stamp.ts';
import type { Identity, ReadSource } from './source.ts';

/** JSON Lines: the version, then a file a line; of two lines about one file the second counts. */
const NAME = 'sources.jsonl';

/** Lines that are too many to be added, or to be left although they count no more. */
const MANY = 500;

const NOTHING: Loaded = { known: new Map(), lines: 0, inode: undefined };

/** The rooms whose code decides what is read in a file. */
const READERS = '{domain,i18n,library,markdown,schema}/**/*.ts';

/** The site, and the packages that are asked for and installed. */
const OTHERS = ['site.ts', '../package-lock.json', '../node_modules/.package-lock.json'];

/**
 * Remembers what was read in files without a mistake, by their size and times. What can't be read is forgotten, and
 * so is everything as soon as any code that reads changes.
 *
 * @param dir where to remember; undefined for nowhere
 */
export function openSourceCache(dir: string | undefined): SourceCache {
  if (dir === undefined) return { read: (_absolute, _identity, work) => work(), save: () => undefined };
  const start = Date.now();
  const file = path.join(dir, NAME);
  const version = readerVersion();
  const { known: before, lines, inode } = load(file, version);
  const kept: string[] = [];
  const fresh: string[] = [];
  return {
    read(absolute, identity, work) {
      const stats = lstatSync(absolute, { throwIfNoEntry: false });
      const stamp = stats && fileStamp(stats);
      const known = before.get(identity.file);
      if (stamp !== undefined && known?.entry.stamp === stamp) {
        kept.push(known.line);
        return recall(identity, known.entry, work);
      }
      const read = work();
      if (stats && stamp !== undefined && !isRacy(stats, start) && isSound(read)) {
        fresh.push(JSON.stringify([identity.file, remember(read, stamp)]));
      }
      return read;
    },
    save() {
      const idle = lines - kept.length;
      if (fresh.length === 0 && idle <= MANY) return;
      const isOther = inodeOf(file) !== inode;
      if (isOther || lines === 0 || idle + fresh.length > MANY)
        store(file, [JSON.stringify(version), ...kept, ...fresh]);
      else append(file, fresh);
    },
  };
}

function isSound({ source, valid, problems }: ReadSource): boolean {
  const isWhole = valid !== undefined && valid === source.data && source.flaws.length === 0;
  return isWhole && problems.length === 0 && isJson(valid);
}

/** Whether JSON keeps a value as it is: a schema may make dates and sets of what was written. */
function isJson(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return isPlain && Object.values(value).every(isJson);
  }
  return typeof value === 'number'
    ? Number.isFinite(value)
    : !['bigint', 'symbol', 'function'].includes(typeof value);
}

function remember({ source, digest }: ReadSource, stamp: string): Entry {
  const { data, references, body } = source;
  return { stamp, digest, data, references, body };
}

/** Where things stand is asked of many files and told of few: the file is read for it when somebody looks. */
function recall(
  identity: Identity,
  { digest, data, references, body }: Entry,
  work: () => ReadSource,
): ReadSource {
  let known: PlaceOf | undefined;
  const placeOf: PlaceOf = (...of) => {
    const place = () => (known ??= work().source.placeOf)(...of);
    return {
      get line() {
        return place().line;
      },
      get column() {
        return place().column;
      },
      get length() {
        return place().length;
      },
    } as Place;
  };
  const source = { ...identity, data, flaws: [], references, body, placeOf } as unknown as Source;
  return { source, valid: data, digest, problems: [] };
}

function readerVersion(): string {
  const rooms = path.join(import.meta.dirname, '..');
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of globSync(READERS, { cwd: rooms }).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(rooms, file)));
  }
  for (const file of globSync(OTHERS, { cwd: rooms }).sort())
    hash.update(readFileSync(path.join(rooms, file)));
  return hash.digest('hex');
}

function load(file: string, version: string): Loaded {
  try {
    const inode = inodeOf(file);
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n');
    if (first !== JSON.stringify(version)) return NOTHING;
    return { known: new Map(lines.map((line) => knownIn(line))), lines: lines.length, inode };
  } catch {
    return NOTHING;
  }
}

/** By which a file is known to be the one that was read: `store` makes another one. */
function inodeOf(file: string): number | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.ino;
}

function knownIn(line: string): [string, Known] {
  const [file, entry] = JSON.parse(line) as [string, Entry];
  return [file, { line, entry }];
}

/** The result doesn't depend on it, so a full disk is no failure. */
function store(file: string, lines: readonly string[]): void {
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(part, lines.join('\n'));
    renameSync(part, file);
  } catch {
    return;
  }
}

/** After a line that was written by half, nothing is remembered the next time. */
function append(file: string, lines: readonly string[]): void {
  try {
    appendFileSync(file, lines.map((line) => `\n${line}`).join(''));
  } catch {
    return;
  }
}

/** What was read before. */
export interface SourceCache {
  /**
   * What is in a file: as it was read before, or read now.
   *
   * @param work reads it
   */
  read(absolute: string, identity: Identity, work: () => ReadSource): ReadSource;
  /** Remembers all for the next time. */
  save(): void;
}

interface Entry extends Pick<Source, 'references' | 'body'> {
  readonly stamp: string;
  readonly digest: string;
  readonly data: unknown;
}

interface Loaded {
  /** By the file. */
  readonly known: ReadonlyMap<string, Known>;
  /** How many lines there are, those included that count no more. */
  readonly lines: number;
  /** Which file it was. */
  readonly inode: number | undefined;
}

interface Known {
  readonly entry: Entry;
  /** As it is written down. */
  readonly line: string;
}
