import type { CheckContext } from '../check.ts';
import { checkRumors } from '../checks-rumors/check.ts';
import type { Problem } from '../problems.ts';

/** The logs of rumors must make sense, and the articles that cite them must fit what the logs say. */
export function checkRumorLogs({ library, edition }: CheckContext): Problem[] {
  const byFile = new Map(library.sources.map((source) => [source.file, source]));
  const findings = checkRumors(library.records, {
    now: Date.parse(edition.now),
    proseOf: ({ body }) => byFile.get(body.file)?.body?.promise ?? '',
  });
  return findings.map(({ id: _id, path, ...finding }): Problem => ({
    ...finding,
    ...byFile.get(finding.file)?.placeOf(path),
  }));
}
