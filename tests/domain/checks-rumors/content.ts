import type { RumorContent } from '../../../src/domain/checks-rumors/check.ts';
import { checkRumors } from '../../../src/domain/checks-rumors/check.ts';
import type { Finding } from '../../../src/domain/checks-rumors/findings.ts';
import type { ArticleRecord } from '../../../src/domain/records.ts';
import { articleRecord } from '../../support/records.ts';
import type { RumorInput } from '../rumor/facts.ts';
import { NOW, recordOf } from '../rumor/facts.ts';

/** What the checks find among these files, with everything that they refer to in place. */
export function findingsIn(
  given: Partial<RumorContent>,
  { now = NOW, prose = '' }: { now?: number; prose?: string } = {},
): Finding[] {
  return checkRumors({ articles: [], rumors: [], ...given }, { now, proseOf: () => prose });
}

/** What the checks find in one rumor with this log. */
export const findingsOf = (log: Partial<RumorInput>, now = NOW) =>
  findingsIn({ rumors: [recordOf('rumor', log)] }, { now });

/** Kind and place, for reading at a glance. */
export const glance = (findings: readonly Finding[]) =>
  findings.map(({ kind, id, path }) => `${kind} @ ${id}: ${path.join('.')}`).sort();

/** An article of February 2022 that cites rumors. */
export const citing = (rumors: string[], data: Partial<ArticleRecord['data']> = {}) =>
  articleRecord('2022/02/news', { rumors, ...data });
