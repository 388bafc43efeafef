import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Trace, Traces } from '../../domain/traces.ts';
import type { Validity } from '../quiet/validity.ts';
import type { FileFact } from './listing.ts';
import { listFiles } from './listing.ts';

/** What is known of the published site, from the project's root. */
export const LEDGER = '.cache/site.json';

/** Raised whenever an entry would mean something else than before. */
const VERSION = 4;

/**
 * What is known of the published site, if it was made by the same code. One that can't be read is none: then
 * everything is made anew.
 *
 * @param code the version of the code
 * @param site the folder in which the site is published
 */
export function readLedger(file: string, code: string, site: string): Ledger | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (found.version !== VERSION || found.code !== code || found.site !== site) return undefined;
    return {
      pages: new Map(Object.entries(found.pages)),
      assets: new Map(Object.entries(found.assets)),
      pictures: new Set(found.pictures),
      validity: found.validity,
      traces: found.traces && { ...found.traces, articles: new Map(Object.entries(found.traces.articles)) },
    };
  } catch {
    return undefined;
  }
}

/** Writes down what is known, whole or not at all. */
export function writeLedger(file: string, code: string, site: string, known: Ledger): void {
  const { pages, assets, pictures, validity, traces } = known;
  const kept: Kept = {
    version: VERSION,
    code,
    site,
    pages: Object.fromEntries(pages),
    assets: Object.fromEntries(assets),
    pictures: [...pictures],
    validity,
    traces: traces && { ...traces, articles: Object.fromEntries(traces.articles) },
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${file}.${process.pid}`, file);
}

/** true when a folder holds the files that are known, each as it was written, and nothing else. */
export function standsAsWritten(folder: string, { pages, assets, pictures }: Ledger): boolean {
  const files = listFiles(folder);
  // Nobody is a page and a picture: where there are as many as are known, and all of those, there is no other.
  if (files.size !== pages.size + assets.size + pictures.size) return false;
  return (
    [...pages].every(([file, [, ...written]]) => isAsWritten(files.get(file), written)) &&
    [...assets].every(([file, written]) => isAsWritten(files.get(file), written)) &&
    [...pictures].every((file) => files.has(file))
  );
}

/** true for a file that is the one that was written, by its bytes and the time. */
export function isAsWritten(fact: FileFact | undefined, [size, modified]: readonly number[]): boolean {
  return fact?.size === size && fact?.modified === modified;
}

/** What is known of a published site: its files from its folder, with the bytes and the time by which each is known again. */
export interface Ledger {
  /** Pages, with the key of all that they show. */
  readonly pages: ReadonlyMap<string, PageEntry>;
  /** What was bundled, and what is served as it is. */
  readonly assets: ReadonlyMap<string, Written>;
  /** Pictures: their names follow from what they show. */
  readonly pictures: ReadonlySet<string>;
  /** How long it is as it has to be; absent when nobody could tell. */
  readonly validity?: Validity | undefined;
  /** What tells later what an edit has reached. */
  readonly traces?: Traces | undefined;
}

/** The key of all that a page shows, empty for one that has none; its bytes, and when it was written. */
export type PageEntry = readonly [key: string, ...Written];

type Written = readonly [size: number, modified: number];

/** The file, which only `writeLedger` writes. */
interface Kept {
  readonly version: number;
  readonly code: string;
  readonly site: string;
  readonly pages: Readonly<Record<string, PageEntry>>;
  readonly assets: Readonly<Record<string, Written>>;
  readonly pictures: readonly string[];
  readonly validity?: Validity | undefined;
  readonly traces?:
    { readonly world: string; readonly articles: Readonly<Record<string, Trace>> } | undefined;
}
