import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The repository. */
export const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** What `npm run` would run, and of which version. */
export async function readPackage(): Promise<Package> {
  return JSON.parse(await readFile(path.join(REPOSITORY, 'package.json'), 'utf8')) as Package;
}

interface Package {
  readonly version: string;
  readonly scripts: { readonly build: string; readonly check: string };
}
