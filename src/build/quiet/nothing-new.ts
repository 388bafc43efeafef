import path from 'node:path';
import process from 'node:process';
import { readEdition } from '../../library/now.ts';
import { CACHE, keepOthersOut } from '../keep-out.ts';
import { isUnfinished } from '../publish/beside.ts';
import { standsAsWritten } from '../publish/ledger.ts';
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
export function findNothingNew(root: string, { stamp, before }: Arrival): readonly string[] | undefined {
  const validity = before?.ledger.validity;
  if (!before || !validity || !isValid(validity, { stamp: stamp?.text, now: now() })) return undefined;
  const { ledger } = before;
  const { site } = before.place;
  keepOthersOut(site, path.join(root, CACHE));
  if (isUnfinished(site) || !standsAsWritten(site, ledger)) return undefined;
  if (validity.report !== '') console.warn(validity.report);
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
