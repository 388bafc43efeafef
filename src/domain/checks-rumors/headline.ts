import { withdrawal } from '../article.ts';
import type { ArticleRecord } from '../records.ts';
import type { Rumor } from '../rumor/rumor.ts';
import { statusAt } from '../rumor/status.ts';
import type { Status } from '../rumor/statuses.ts';
import type { CheckContext } from './check.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** Words that say how a rumor ended, Italian then English, and the statuses that bear them out. */
const CLAIMS: readonly { readonly expected: readonly Status[]; readonly words: ReadonlySet<string> }[] = [
  {
    expected: ['confirmed'],
    words: new Set([
      ...['confermato', 'confermata', 'confermati', 'confermate', 'ufficiale', 'ufficiali', 'ufficialmente'],
      ...['confirmed', 'official', 'officially'],
    ]),
  },
  {
    expected: ['refuted', 'disputed'],
    words: new Set([
      ...['smentito', 'smentita', 'smentiti', 'smentite', 'falso', 'falsa', 'bufala'],
      ...['debunked', 'refuted', 'hoax'],
    ]),
  },
];

/** Words that, shortly before such a word, take it back: "non ancora ufficiale". */
const NEGATIONS = new Set(['non', 'mai', 'senza', 'se', 'né', 'not', 'never', 'without', 'if', 'nor', 'yet']);
const REACH = 3;

/**
 * A headline that says how it ended when no rumor of the article had ended
 * like that, neither when it went out nor now. Questions claim nothing, and a
 * rumor whose status nobody can tell may bear it out.
 */
export function checkHeadline(article: ArticleRecord, { rumors }: CheckContext): Finding[] {
  const ids = article.data.rumors;
  const cited = ids.flatMap((id) => rumors.get(id) ?? []);
  if (cited.length === 0 || cited.length < ids.length || withdrawal(article)) return [];
  const claim = claimOf(article.data.title);
  if (!claim) return [];
  const published = Date.parse(article.data.published);
  if (cited.some((rumor) => bearsOut(rumor, claim.expected, published))) return [];
  const statuses = cited.map(({ id, status }) => ({ rumor: id, status }));
  return [finding('headline-against-status', article, ['title'], { ...claim, rumors: statuses })];
}

function bearsOut({ history, status }: Rumor, expected: readonly Status[], published: number): boolean {
  return [statusAt(history, published), status].some((one) => one && expected.includes(one));
}

function claimOf(title: string): Claim | undefined {
  if (title.endsWith('?')) return undefined;
  const words = title.match(/\p{L}+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const claim = CLAIMS.find(({ words }) => words.has(word.toLowerCase()));
    if (!claim) continue;
    const before = words.slice(Math.max(0, index - REACH), index);
    const isNegated = before.some((other) => NEGATIONS.has(other.toLowerCase()));
    if (!isNegated) return { word, expected: claim.expected };
  }
  return undefined;
}

interface Claim {
  readonly word: string;
  readonly expected: readonly Status[];
}
