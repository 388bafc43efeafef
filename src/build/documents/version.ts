import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** All code that has a part in what a document says, from the project's root, and the packages that it uses. */
const MAKERS = [
  'src/site.ts',
  'src/{domain,feeds,i18n,images,library,markdown,schema,views}/**/*.ts',
  'package-lock.json',
];

/**
 * The version of the code that makes documents: a digest of the code, of the packages it may use and of what runs
 * it, which brings the names of months along. It changes more often than it would have to, and never too seldom.
 *
 * @param root the project's root
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of globSync(MAKERS, { cwd: root }).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}
