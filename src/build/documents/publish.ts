import { performance } from 'node:perf_hooks';
import type { Archive } from '../../domain/archive.ts';
import { words } from '../words.ts';
import type { DocumentCache } from './cache.ts';
import { siteDocuments } from './list.ts';
import type { DocumentFailure } from './make.ts';
import { makeDocuments } from './make.ts';
import { codeVersion } from './version.ts';

/** Failures that are told; a hundred of them have one cause. */
const TOLD = 10;

/**
 * Writes the documents of a site beside its pages, which must be there already: who has an address is seen by them.
 *
 * @param root the project's root
 * @param folder where the site is built
 */
export async function publishDocuments(
  archive: Archive,
  root: string,
  cache: DocumentCache,
  folder: string,
): Promise<PublishedDocuments> {
  const start = performance.now();
  const documents = siteDocuments(archive);
  const { made, reused, unwanted, failures } = await makeDocuments(
    documents,
    codeVersion(root),
    cache,
    folder,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return {
    failures: describe(failures),
    summary: words.documents(made, reused, seconds),
    tidy: () => cache.forget(unwanted),
  };
}

function describe(failures: readonly DocumentFailure[]): string[] {
  const told = failures
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, TOLD)
    .map(({ path, cause }) => `${path}: ${cause === 'taken' ? words.taken : reasonOf(cause)}`);
  return failures.length > TOLD ? [...told, words.moreDocuments(failures.length - TOLD)] : told;
}

/** No document fails for what an editor wrote, so whoever is to mend it is told all there is. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** The documents of a site that is being built. */
export interface PublishedDocuments {
  /** Every one that can't be published, with the reason. */
  readonly failures: readonly string[];
  /** A line that says how many there are. */
  readonly summary: string;
  /** Forgets documents of earlier builds, once this one is published. */
  readonly tidy: () => Promise<void>;
}
