import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

/** Raised whenever an entry would mean something else than before. */
const VERSION = 1;

const fact = z.tuple([z.number(), z.number()]);

const ledger = z.object({
  version: z.literal(VERSION),
  code: z.string(),
  site: z.string(),
  pages: z.record(z.string(), z.tuple([z.string(), z.number(), z.number()])),
  assets: z.record(z.string(), fact),
});

/**
 * What is known of the published site, if it was made by the same code. One that can't be read is none: then
 * everything is made anew.
 *
 * @param code the version of the code
 * @param site the folder in which the site is published
 */
export function readLedger(file: string, code: string, site: string): Ledger | undefined {
  try {
    const found = ledger.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (found.code !== code || found.site !== site) return undefined;
    return { pages: new Map(Object.entries(found.pages)), assets: new Map(Object.entries(found.assets)) };
  } catch {
    return undefined;
  }
}

/** Writes down what is known, whole or not at all. */
export function writeLedger(file: string, code: string, site: string, { pages, assets }: Ledger): void {
  const text = JSON.stringify({
    version: VERSION,
    code,
    site,
    pages: Object.fromEntries(pages),
    assets: Object.fromEntries(assets),
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** What is known of a published site: its files from its folder, with the bytes and the time by which each is known again. */
export interface Ledger {
  /** Pages, with the key of all that they show. */
  readonly pages: ReadonlyMap<string, PageEntry>;
  /** What was bundled, and what is served as it is. */
  readonly assets: ReadonlyMap<string, readonly [size: number, modified: number]>;
}

/** The key of all that a page shows, empty for one that has none; its bytes, and when it was written. */
export type PageEntry = readonly [key: string, size: number, modified: number];
