import path from 'node:path';
import { codeVersion } from '../code.ts';
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
  return { stamp, code: codeVersion(root, []) };
}

/** What a build without options finds. */
export interface Arrival {
  /** The version of the code. */
  readonly code: string;
  /** By which content and files served as they are will be known again; undefined when they can't be looked at. */
  readonly stamp: Stamp | undefined;
}
