import path from 'node:path';
import process from 'node:process';
import { readEdition } from '../../library/now.ts';
import { servedVersion } from '../code.ts';
import { CACHE, keepOthersOut } from '../keep-out.ts';
import { isUnfinished } from '../publish/beside.ts';
import { LEDGER, readLedger, standsAsWritten } from '../publish/ledger.ts';
import { findBundle } from '../render/kept-bundle.ts';
import { words } from '../words.ts';
import type { Arrival } from './arrival.ts';
import { isValid } from './validity.ts';

/**
 * Sees to it that the site is built, where there is nothing to do for that: neither code nor content nor anything in
 * the published site has changed, and no moment has come at which something is to be said otherwise (decision 016).
 * Loads as little as can be: nothing of what reads, checks or renders.
 *
 * @param root the project's root
 * @returns a line that says so; undefined when there is something to do, or nobody can tell
 */
export function findNothingNew(root: string, { code, stamp }: Arrival): readonly string[] | undefined {
  if (process.env['SHARD']) return undefined;
  const site = findBundle(root, { code, served: servedVersion(root) })?.site;
  const ledger = site === undefined ? undefined : readLedger(path.join(root, LEDGER), code, site);
  if (
    site === undefined ||
    !ledger?.validity ||
    !isValid(ledger.validity, { stamp: stamp?.text, now: now() })
  ) {
    return undefined;
  }
  keepOthersOut(site, path.join(root, CACHE));
  if (isUnfinished(site) || !standsAsWritten(site, ledger)) return undefined;
  if (ledger.validity.report !== '') console.warn(ledger.validity.report);
  return [words.nothingNew];
}

/** Milliseconds since 1970; no number when the environment says nonsense, which is for the build to tell. */
function now(): number {
  try {
    return Date.parse(readEdition(process.env, 'build').now);
  } catch {
    return NaN;
  }
}
