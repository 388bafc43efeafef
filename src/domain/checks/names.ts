import type { CheckContext } from '../check.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import { toSlug } from '../slugs.ts';

/**
 * File names become addresses, so they have the shape of addresses. A name that
 * clashes with another once it has that shape is a matter of `checkAddresses`.
 */
export function checkNames({ library }: CheckContext): Problem[] {
  const files = new Set(library.sources.map(({ file }) => file));
  return library.sources.flatMap(({ file, placed }) => {
    const slash = file.lastIndexOf('/') + 1;
    const name = file.slice(slash, -'.md'.length);
    const suggestion = toSlug(name);
    if (!placed || name === suggestion || files.has(`${file.slice(0, slash)}${suggestion}.md`)) return [];
    return problem('bad-file-name', file, undefined, { name, suggestion });
  });
}
