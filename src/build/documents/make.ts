import { hash } from 'node:crypto';
import path from 'node:path';
import { eachAtOnce } from '../images/make.ts';
import type { DocumentCache } from './cache.ts';
import type { SiteDocument } from './document.ts';

/** Documents under way at one time: while the text of one is read, others are made. */
const AT_ONCE = 16;

/**
 * Puts every document of a site into a folder. One whose key is that of an earlier build comes from the cache;
 * the others are made.
 *
 * @param version of the code that makes them
 * @param folder where the site is built; a file that is there already has the address first
 * @returns what was made and all that went wrong. Rejects only when the documents can’t even be listed.
 */
export async function makeDocuments(
  documents: Iterable<SiteDocument>,
  version: string,
  cache: DocumentCache,
  folder: string,
): Promise<MadeDocuments> {
  const kept = await cache.names();
  const wanted = new Set<string>();
  const failures: DocumentFailure[] = [];
  let made = 0;

  async function put(document: SiteDocument): Promise<void> {
    const { path: address } = document;
    const name = hash('sha256', JSON.stringify([version, address, document.key()]));
    const target = path.join(folder, address);
    const isNew = !kept.has(name);
    wanted.add(name);
    const isPut = isNew ? cache.put(name, await document.render(), target) : cache.place(name, target);
    if (isPut && isNew) made += 1;
    if (!isPut) failures.push({ path: address, cause: 'taken' });
  }

  await eachAtOnce([...documents], AT_ONCE, (document) =>
    put(document).catch((cause: unknown) => void failures.push({ path: document.path, cause })),
  );
  return { made, reused: wanted.size - made, unwanted: kept.difference(wanted), failures };
}

/** What came of making documents. */
export interface MadeDocuments {
  /** How many were made now. */
  readonly made: number;
  /** How many were as they had been. */
  readonly reused: number;
  /** Names of documents kept from before that are no longer of use. */
  readonly unwanted: ReadonlySet<string>;
  readonly failures: readonly DocumentFailure[];
}

/** A document that can't be published. */
export interface DocumentFailure {
  /** Its path from the site's root. */
  readonly path: string;
  /** `taken`: a page, a file of `public/` or another document has its address. Else what was thrown. */
  readonly cause: unknown;
}
