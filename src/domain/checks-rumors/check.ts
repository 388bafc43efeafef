import type { Path } from '../library.ts';
import type { ArticleRecord, Records } from '../records.ts';
import type { Rumor } from '../rumor/rumor.ts';
import { toRumor } from '../rumor/rumor.ts';
import { checkCitations } from './citations.ts';
import { checkDue } from './due.ts';
import { checkEvidence } from './evidence.ts';
import type { Finding } from './findings.ts';
import { isDoubtful, restsOnFlaw } from './flaws.ts';
import { checkFuture } from './future.ts';
import { checkHeadline } from './headline.ts';
import { checkOrder } from './order.ts';
import { checkParentCycles, checkParents, checkRivals } from './relatives.ts';
import { checkRelays } from './relays.ts';
import { checkPromise } from './promise.ts';
import { checkVerdicts } from './verdicts.ts';

/** What a rumor is checked for by itself. */
const RUMOR_CHECKS: readonly RumorCheck[] = [
  checkOrder,
  checkFuture,
  checkVerdicts,
  checkRelays,
  checkEvidence,
  checkParents,
  checkDue,
];

/** What an article is checked for, given the rumors it cites. */
const ARTICLE_CHECKS: readonly ArticleCheck[] = [checkCitations, checkHeadline, checkPromise];

/** Everything wrong with rumors and with the articles that cite them, in no particular order. */
export function checkRumors(records: RumorContent, circumstances: Circumstances): Finding[] {
  const flawsOf = (file: string) => circumstances.flaws?.get(file) ?? [];
  const rumors = records.rumors.map((record) => toRumor(record, circumstances.now));
  const clear = rumors.filter(({ record }) => !isDoubtful(flawsOf(record.body.file)));
  const context = { ...circumstances, rumors: new Map(clear.map((rumor) => [rumor.id, rumor])) };
  const findings = [
    ...checkParentCycles(rumors),
    ...checkRivals(clear),
    ...rumors.flatMap((rumor) => RUMOR_CHECKS.flatMap((check) => check(rumor, context))),
    ...records.articles.flatMap((article) => ARTICLE_CHECKS.flatMap((check) => check(article, context))),
  ];
  return findings.filter((finding) => !restsOnFlaw(finding, flawsOf(finding.file)));
}

/** The files that the rules look at. */
export type RumorContent = Pick<Records, 'articles' | 'rumors'>;

/** What the rules need to know besides the files' frontmatter. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The text of an article's body, in which promises are looked for. */
  readonly proseOf: (article: ArticleRecord) => string;
  /** Where a record has a stand-in for what was written wrongly, by file; nowhere unless told. */
  readonly flaws?: ReadonlyMap<string, readonly Path[]>;
}

/** What each rule is given. */
export interface CheckContext extends Circumstances {
  /** By id, those whose status is beyond doubt. */
  readonly rumors: ReadonlyMap<string, Rumor>;
}

/** A rule about one rumor. */
export type RumorCheck = (rumor: Rumor, context: CheckContext) => readonly Finding[];
/** A rule about one article. */
export type ArticleCheck = (article: ArticleRecord, context: CheckContext) => readonly Finding[];
