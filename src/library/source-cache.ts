import { createHash, hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlaceOf, Source } from '../domain/library.ts';
import type { Place } from '../domain/problems.ts';
import type { Identity, ReadSource } from './source.ts';

/** JSON Lines: the version, then a file a line. */
const NAME = 'sources.jsonl';

/** The rooms whose code decides what is read in a file. */
const READERS = '{check,content,domain,i18n,library,markdown,problems,schema}/**/*.ts';

/** The site, and the packages that are asked for and installed. */
const OTHERS = ['site.ts', '../package-lock.json', '../node_modules/.package-lock.json'];

/**
 * Remembers what was read in files without a mistake, by a digest of their bytes. What can't be read is forgotten, and so
 * is everything as soon as any code that reads changes.
 *
 * @param dir where to remember; undefined for nowhere
 */
export function openSourceCache(dir: string | undefined): SourceCache {
  if (dir === undefined) return { read: (_identity, bytes, parse) => parse(bytes), save: () => undefined };
  const file = path.join(dir, NAME);
  const version = readerVersion();
  const before = load(file, version);
  const lines: string[] = [];
  let isNew = false;
  return {
    read(identity, bytes, parse, reread) {
      const digest = hash('sha256', bytes);
      const known = before.get(identity.file);
      if (known?.entry.bytes === digest) {
        lines.push(known.line);
        return recall(identity, known.entry, reread);
      }
      const read = parse(bytes);
      if (isSound(read)) {
        lines.push(JSON.stringify([identity.file, remember(read, digest)]));
        isNew = true;
      }
      return read;
    },
    save() {
      if (isNew || lines.length < before.size) store(file, [JSON.stringify(version), ...lines]);
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

function remember({ source, digest }: ReadSource, bytes: string): Entry {
  const { data, references, body } = source;
  return { bytes, digest, data, references, body };
}

/** Where things stand is asked of many files and told of few: the file is read for it when somebody looks. */
function recall(
  identity: Identity,
  { digest, data, references, body }: Entry,
  reread: () => ReadSource,
): ReadSource {
  let known: PlaceOf | undefined;
  const placeOf: PlaceOf = (...of) => {
    const place = () => (known ??= reread().source.placeOf)(...of);
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

function load(file: string, version: string): ReadonlyMap<string, Known> {
  try {
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n');
    return first === JSON.stringify(version) ? new Map(lines.map((line) => knownIn(line))) : new Map();
  } catch {
    return new Map();
  }
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

/** What was read before. */
export interface SourceCache {
  /**
   * What is in a file: as it was read before, or read now.
   *
   * @param parse reads its bytes
   * @param reread reads the file once more, for whoever asks where things stand
   */
  read(
    identity: Identity,
    bytes: Buffer,
    parse: (bytes: Buffer) => ReadSource,
    reread: () => ReadSource,
  ): ReadSource;
  /** Remembers all for the next time. */
  save(): void;
}

interface Entry extends Pick<Source, 'references' | 'body'> {
  /** Digest of the file's bytes. */
  readonly bytes: string;
  readonly digest: string;
  readonly data: unknown;
}

interface Known {
  readonly entry: Entry;
  /** As it is written down. */
  readonly line: string;
}
