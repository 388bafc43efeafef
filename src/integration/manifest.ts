import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** What is known of the published site, from the project's root. */
export const MANIFEST = '.cache/site.json';

/** Raised whenever an entry would mean something else than before. */
const FORMAT = 5;

/**
 * The pages of the published site, if the same code made them. A manifest that can't be read is none: then everything is
 * rendered.
 *
 * @param code the version of the code
 */
export function readManifest(root: string, code: string): ReadonlyMap<string, PageRecord> {
  try {
    const found = JSON.parse(readFileSync(path.join(root, MANIFEST), 'utf8')) as Stored;
    if (found.format !== FORMAT || found.code !== code) return new Map();
    return new Map(found.pages.map(([file, key, fingerprint]) => [file, { key, fingerprint }]));
  } catch {
    return new Map();
  }
}

/** Writes down what was published, whole or not at all. */
export function writeManifest(root: string, code: string, pages: ReadonlyMap<string, PageRecord>): void {
  const file = path.join(root, MANIFEST);
  const stored: Stored = {
    format: FORMAT,
    code,
    pages: Array.from(pages, ([name, { key, fingerprint }]) => [name, key, fingerprint]),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(stored));
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * The pages that are in a folder as they were written, by their bytes: a checkout or a restored cache gives files other
 * times.
 */
export function intactPages(
  folder: string,
  pages: ReadonlyMap<string, PageRecord>,
): ReadonlyMap<string, PageRecord> {
  return new Map(
    [...pages].filter(([file, { fingerprint }]) => fingerprintIn(path.join(folder, file)) === fingerprint),
  );
}

/** By which bytes are known again: their number and their CRC-32. */
export function fingerprintOf(bytes: Uint8Array): string {
  return `${bytes.length}-${crc32(bytes)}`;
}

function fingerprintIn(file: string): string | undefined {
  try {
    return fingerprintOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** What is known of a page. */
export interface PageRecord {
  /** The digest of all that it says. */
  readonly key: string;
  /** From `fingerprintOf`, of its file. */
  readonly fingerprint: string;
}

interface Stored {
  readonly format: number;
  readonly code: string;
  readonly pages: readonly (readonly [file: string, key: string, fingerprint: string])[];
}
