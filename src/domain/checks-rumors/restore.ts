import type { ArticleData } from '../../schema/article.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Report, RumorData, Verdict } from '../../schema/rumor.ts';
import type { ArticleSource, RumorSource, Salvaged, Source } from '../library.ts';
import type { ArticleRecord, BodyFact, RumorRecord } from '../records.ts';

/*
 * Stand-ins for what was written wrongly: a moment that comes neither before nor
 * after any other, and words on which no rule rests. What they make the rules
 * find all the same is taken out by `restsOnFlaw`.
 */
const EVIDENCE: Evidence = { state: 'live', archived: [] };
const REPORT: Report = { source: '', at: '', stance: 'comments', basis: 'opinion', evidence: [] };
const VERDICT: Verdict = { at: '', outcome: 'void', editor: '', evidence: [] };
const RUMOR: RumorData = {
  statement: '',
  kind: 'existence',
  story: '',
  settledBy: '',
  parents: [],
  rivals: [],
  reports: [],
  verdicts: [],
};
const UPDATE: ArticleData['updates'][number] = { at: '', kind: 'update', note: '' };
const ARTICLE: ArticleData = {
  title: '',
  description: '',
  published: '',
  authors: [],
  tags: [],
  rumors: [],
  updates: [],
  draft: false,
  aliases: [],
};

/** A rumor's file with mistakes as a record of which everything but `flaws` can be judged. */
export function restoreRumor(source: RumorSource): RumorRecord {
  const { parents, rivals, reports, verdicts, ...rest } = source.data;
  const data = {
    ...fill(RUMOR, rest),
    parents: ids(parents),
    rivals: ids(rivals),
    reports: (reports ?? []).map((report) => withEvidence(REPORT, report)),
    verdicts: (verdicts ?? []).map((verdict) => withEvidence(VERDICT, verdict)),
  };
  return { id: source.id, data, body: bodyOf(source) };
}

/** An article's file with mistakes as far as the rules on rumors look at it. */
export function restoreArticle(source: ArticleSource): ArticleRecord {
  const { title, description, published, draft, rumors, updates } = source.data;
  const data = {
    ...fill(ARTICLE, { title, description, published, draft }),
    rumors: ids(rumors),
    updates: (updates ?? []).map((update) => fill(UPDATE, update)),
  };
  return { id: source.id, data, body: bodyOf(source) };
}

function withEvidence<Entry extends Report | Verdict>(
  standIn: Entry,
  left: Salvaged<Report | Verdict> | undefined,
): Entry {
  const { evidence, ...rest } = left ?? {};
  const pieces = (evidence ?? []).map((piece) => {
    const { archived, ...facts } = piece ?? {};
    return { ...fill(EVIDENCE, facts), archived: ids(archived) };
  });
  return { ...fill(standIn, rest as Salvaged<Entry>), evidence: pieces };
}

/** A group with what is left of it, and stand-ins for the rest. */
function fill<Group extends object>(standIn: Group, left: Salvaged<Group> | undefined): Group {
  const known = Object.entries(left ?? {}).filter(([, value]) => value !== undefined);
  return { ...standIn, ...(Object.fromEntries(known) as Partial<Group>) };
}

/** A list of words in which every place keeps its number. */
const ids = (list: readonly (string | undefined)[] | undefined) => (list ?? []).map((id) => id ?? '');

/** The rules on rumors ask for a body's file alone. */
const bodyOf = ({ file }: Source): BodyFact => ({
  file,
  digest: '',
  line: 1,
  words: 0,
  images: {},
  links: [],
});
