import { unpublished, withdrawal } from '../article.ts';
import { DAY } from '../days.ts';
import type { ArticleRecord } from '../records.ts';
import { articleNotes } from '../rumor/notes.ts';
import type { CheckContext } from './check.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** How long readers can be asked to wait, in days. */
const PATIENCE = 90;

/** Phrases that promise more, Italian then English. */
const PROMISES = [
  /(vi\s+)?(aggiorneremo|terremo\s+aggiornati)/iu,
  /seguiranno\s+(altri\s+)?aggiornamenti/iu,
  /torneremo\s+a\s+parlarne/iu,
  /(we\s+will|we['’]ll)\s+(update|keep\s+you\s+(posted|updated))/iu,
  /(stay\s+tuned|more\s+to\s+follow|this\s+is\s+a\s+developing\s+story)/iu,
];

/**
 * An article that promised news and brought none in ninety days. Both count as
 * news: an update by the editor, and a note made from a rumor that it cites,
 * as one may be whose status nobody can tell.
 */
export function checkPromise(article: ArticleRecord, { now, proseOf, rumors }: CheckContext): Finding[] {
  const { published, updates, description, rumors: cited } = article.data;
  const days = Math.floor((now - Date.parse(published)) / DAY);
  if (days < PATIENCE || unpublished(article, now) || withdrawal(article)) return [];
  if (updates.length > 0 || articleNotes(article, rumors) || !cited.every((id) => rumors.has(id))) return [];
  const summary = promiseIn(description);
  const phrase = summary ?? promiseIn(proseOf(article));
  const path = summary ? ['description'] : [];
  return phrase ? [finding('promise-unkept', article, path, { phrase, published, days })] : [];
}

/** The first phrase of a text that promises its readers more. */
export function promiseIn(text: string): string | undefined {
  for (const pattern of PROMISES) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return undefined;
}
