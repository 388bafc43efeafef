import path from 'node:path';
import process from 'node:process';
import { codeVersion, servedVersion } from '../code.ts';
import type { Ledger } from '../publish/ledger.ts';
import { LEDGER, readLedger } from '../publish/ledger.ts';
import type { FoundBundle } from '../render/kept-bundle.ts';
import { findBundle } from '../render/kept-bundle.ts';
import type { Stamp } from './stamp.ts';
import { takeStamp } from './stamp.ts';

/** The folders with what editors change, from the project's root. */
const FOLDERS = ['content', 'public'];

/**
 * Looks at a project as a build finds it. To be done before anything else is read: what is edited later then looks
 * different to the build after.
 *
 * @param root the project's root
 */
export function arriveAt(root: string): Arrival {
  const stamp = takeStamp(
    FOLDERS.map((folder) => path.join(root, folder)),
    Date.now(),
  );
  const code = codeVersion(root, []);
  if (process.env['SHARD']) return { stamp, code };
  const place = findBundle(root, { code, served: servedVersion(root) });
  const ledger = place && readLedger(path.join(root, LEDGER), code, place.site);
  return { stamp, code, ...(ledger && { before: { place, ledger } }) };
}

/** What a build without options finds. */
export interface Arrival {
  /** The version of the code. */
  readonly code: string;
  /** By which content and files served as they are will be known again; undefined when they can't be looked at. */
  readonly stamp: Stamp | undefined;
  /** The build before, if the same code made the whole site: with what it bundled, and what it knew in the end. */
  readonly before?: { readonly place: FoundBundle; readonly ledger: Ledger };
}
