import type { CheckContext } from '../check.ts';
import { checkRumors } from '../checks-rumors/check.ts';
import type { Finding } from '../checks-rumors/findings.ts';
import { restoreArticle, restoreRumor } from '../checks-rumors/restore.ts';
import type { Library, Source } from '../library.ts';
import type { Place, Problem } from '../problems.ts';

/**
 * The logs of rumors must make sense, and the articles that cite them must fit
 * what the logs say. Files with mistakes are looked at too, as far as they go.
 */
export function checkRumorLogs({ library, edition }: CheckContext): Problem[] {
  const byFile = new Map(library.sources.map((source) => [source.file, source]));
  const findings = checkRumors(contentOf(library), {
    now: Date.parse(edition.now),
    proseOf: ({ body }) => byFile.get(body.file)?.body?.promise?.text ?? '',
    flaws: new Map(library.sources.map(({ file, flaws }) => [file, flaws])),
  });
  return findings.map((finding) => ({
    ...finding,
    ...placeOf(finding.path, byFile.get(finding.file)),
  }));
}

/** The records, and what can be told of the files that have none because of their mistakes. */
function contentOf({ records, sources }: Library) {
  const broken = sources.filter(({ placed, flaws }) => placed && flaws.length > 0);
  return {
    articles: [
      ...records.articles,
      ...broken.flatMap((source) => (source.collection === 'articles' ? restoreArticle(source) : [])),
    ],
    rumors: [
      ...records.rumors,
      ...broken.flatMap((source) => (source.collection === 'rumors' ? restoreRumor(source) : [])),
    ],
  };
}

/** What isn't said in the frontmatter was promised in the text. */
function placeOf(path: Finding['path'], source: Source | undefined): Place | undefined {
  return path.length === 0 ? source?.body?.promise?.place : source?.placeOf(path);
}
