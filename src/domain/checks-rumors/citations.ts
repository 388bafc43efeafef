import type { ArticleRecord } from '../records.ts';
import type { CheckContext } from './check.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** Rumors that an article cites and nobody reports: then there is no rumor. */
export function checkCitations(article: ArticleRecord, { rumors }: CheckContext): Finding[] {
  return article.data.rumors.flatMap((id, index) =>
    rumors.get(id)?.record.data.reports.length === 0
      ? [finding('unreported-rumor', article, ['rumors', index], { rumor: id })]
      : [],
  );
}
