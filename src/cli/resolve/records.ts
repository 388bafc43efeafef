import { checkLibrary } from '../../domain/check.ts';
import type { Records } from '../../domain/records.ts';
import { readLibrary } from '../../library/read.ts';
import { site } from '../../site.ts';

/**
 * What the content folder of a project says, without the rumors in whose files
 * the check finds an error: on those nobody can rule before they are mended.
 */
export async function readSoundRecords(root: string, now: Date): Promise<Records> {
  const library = await readLibrary(root);
  const edition = { now: now.toISOString(), preview: false };
  const broken = new Set(
    checkLibrary(library, edition, site).flatMap(({ severity, file }) =>
      severity === 'error' ? [file] : [],
    ),
  );
  const { records } = library;
  return { ...records, rumors: records.rumors.filter(({ body }) => !broken.has(body.file)) };
}
