import { checkRumors } from '../../domain/checks-rumors/check.ts';
import type { Finding } from '../../domain/checks-rumors/findings.ts';
import type { Records, RumorRecord } from '../../domain/records.ts';
import { moment } from '../../i18n/dates.ts';
import type { NewVerdict } from './append.ts';
import { words } from './words.ts';

/** What the schema fills in about a proof that is there to be looked at. */
const AS_IT_STANDS = { state: 'live' as const, archived: [] };

/** The records with one more verdict on a rumor. */
export function withVerdict(records: Records, id: string, verdict: NewVerdict): Records {
  const evidence = (verdict.evidence ?? []).map((piece) => ({ ...AS_IT_STANDS, ...piece }));
  const add = (rumor: RumorRecord): RumorRecord => ({
    ...rumor,
    data: { ...rumor.data, verdicts: [...rumor.data.verdicts, { ...verdict, evidence }] },
  });
  return { ...records, rumors: records.rumors.map((rumor) => (rumor.id === id ? add(rumor) : rumor)) };
}

/** Why the check would refuse the rumor with this verdict, one sentence each. */
export function reviewVerdict(
  rumor: RumorRecord,
  verdict: NewVerdict,
  records: Records,
  now: Date,
): string[] {
  const isBroken = findingsIn(records, now).some(
    ({ severity, file }) => severity === 'error' && file === rumor.body.file,
  );
  const sentences = newFindings(rumor, verdict, records, now)
    .filter(({ severity }) => severity === 'error')
    .flatMap((finding) => sentence(finding, rumor) ?? []);
  return [
    ...(isBroken ? [words.brokenFile(rumor.body.file)] : []),
    ...(rumor.data.reports.length === 0 ? [words.unreported] : []),
    ...checkMoment(rumor, verdict),
    ...new Set(sentences),
  ];
}

/** What the check will warn of because of this verdict, one sentence each. */
export function warningsOf(rumor: RumorRecord, verdict: NewVerdict, records: Records, now: Date): string[] {
  return newFindings(rumor, verdict, records, now).flatMap((finding) =>
    finding.kind === 'headline-against-status' ? [words.headline(finding.file, finding.details.word)] : [],
  );
}

/** Of two verdicts at one moment nobody can tell which is the later, and the new one may change nothing. */
function checkMoment({ data }: RumorRecord, { at }: NewVerdict): string[] {
  const twin = data.verdicts.find((earlier) => Date.parse(earlier.at) === Date.parse(at));
  return twin ? [words.sameMoment(moment(twin.at).full)] : [];
}

/** What is found with the verdict and wasn't without it. */
function newFindings({ id }: RumorRecord, verdict: NewVerdict, records: Records, now: Date): Finding[] {
  const known = new Set(findingsIn(records, now).map((finding) => JSON.stringify(finding)));
  return findingsIn(withVerdict(records, id, verdict), now).filter(
    (finding) => !known.has(JSON.stringify(finding)),
  );
}

/** The prose of articles is left out: no verdict makes a promise. */
function findingsIn(records: Records, now: Date): Finding[] {
  return checkRumors(records, { now: now.getTime(), proseOf: () => '' });
}

/** Nothing for what the review of the options tells already. */
function sentence(finding: Finding, { data }: RumorRecord): string | undefined {
  switch (finding.kind) {
    case 'log-in-future':
      return undefined;
    case 'report-after-verdict':
      return tooEarly(finding.details.verdict, data.reports[0]?.at, data.reports.at(-1)?.at);
    case 'log-order':
      return words.beforeVerdict(moment(finding.details.previous).full);
    case 'verdict-without-evidence':
      return words.needsEvidence(finding.details.outcome);
    case 'verdict-without-reason':
      return words.needsReason(finding.details.outcome);
    case 'repeated-verdict':
      return words.repeated(finding.details.outcome, moment(finding.details.previous).day);
    case 'nothing-to-reopen':
      return words.nothingToReopen;
    case 'confirmed-rivals':
      return words.confirmedRivals(finding.details.rivals);
    case 'confirmed-child':
      return words.confirmedChild(finding.id, finding.details.parent, finding.details.outcome);
    default:
      return words.otherFinding(finding.kind, finding.file);
  }
}

function tooEarly(verdict: string, first = verdict, last = verdict): string {
  const isFirst = Date.parse(first) > Date.parse(verdict);
  return isFirst ? words.beforeFirst(moment(first).full) : words.beforeReport(moment(last).full);
}
