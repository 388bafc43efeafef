import { checkLibrary } from '../../src/domain/check.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from './site.ts';

/**
 * What the check finds in a content folder: kind and file, errors and warnings.
 *
 * @param now the moment of the check (RFC 3339)
 */
export async function problemsOf(content: string, now = '2026-01-01T00:00:00Z'): Promise<Found[]> {
  const library = await readLibrary(process.cwd(), { cacheDir: false, content });
  const problems = checkLibrary(library, { now, preview: false }, site);
  return problems.map(({ kind, severity, file }) => ({ kind, severity, file }));
}

interface Found {
  readonly kind: string;
  readonly severity: string;
  readonly file: string;
}
