import type { RumorProblemKind } from '../domain/problem-details.ts';
import type { Wording } from './problems.ts';
import { excerpt } from './quote.ts';
import { rumorsEn } from './rumors.en.ts';

const q = (text: string) => `“${excerpt(text)}”`;
const chain = (ids: readonly string[]) => [...ids, ids[0] ?? ''].map(q).join(' → ');
const perhaps = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Did you mean ${q(near)}?`;
const word = (status: keyof typeof rumorsEn.statuses | undefined) =>
  status ? rumorsEn.statuses[status].toLowerCase() : 'not yet reported';

/** What the check says about rumors and sources, in English. */
export const rumorProblemsEn: { readonly [Kind in RumorProblemKind]: Wording<Kind> } = {
  'unknown-rumor': {
    title: 'Unknown rumor',
    found: ({ id }) => `There is no rumor called ${q(id)}.`,
    expected: () => 'The name of a file in content/rumors, without .md.',
    mend: ({ nearest }) => perhaps(nearest, 'If it is a new rumor, make it with: npm run new -- rumor'),
  },
  'unknown-source': {
    title: 'Unknown source',
    found: ({ id }) => `There is no source called ${q(id)}.`,
    expected: () => 'The name of a file in content/sources, without .md.',
    mend: ({ nearest }) => perhaps(nearest, 'If it is a new source, make it with: npm run new -- source'),
  },
  'log-order': {
    title: 'Dates that run backwards',
    found: ({ at, previous }) => `${at} is earlier than ${previous}, which stands above it in the log.`,
    expected: () => 'A log from the oldest to the newest.',
    mend: () => 'Mend the date that is wrong, or put the entries in order.',
  },
  'log-in-future': {
    title: 'Date in the future',
    found: ({ at }) => `${at} is still to come.`,
    expected: () => 'Only what has happened already.',
    mend: () => 'Mend the date, or add the entry when it has happened.',
  },
  'report-after-verdict': {
    title: 'Report after the verdict',
    found: ({ at, verdict, outcome }) =>
      `The report is of ${at}, but the rumor has been ${word(outcome)} since ${verdict}.`,
    expected: () => 'No report after a verdict that still stands.',
    mend: () =>
      'Remove the report; or, if it opens the case again, add a verdict with outcome: reopened before it.',
  },
  'verdict-without-evidence': {
    title: 'Verdict without proof',
    found: ({ outcome }) => `The verdict says ${word(outcome)} and shows nothing.`,
    expected: () => 'At least one piece of evidence to confirm or refute.',
    mend: () => 'Add evidence: with the address (url) or the description (describe) of what proves it.',
  },
  'verdict-without-reason': {
    title: 'Verdict without a reason',
    found: ({ outcome }) => `The verdict ${q(outcome)} does not say why.`,
    expected: () => 'A sentence in because: readers will see it.',
    mend: () => 'Add because: with the reason in one sentence.',
  },
  'repeated-verdict': {
    title: 'Verdict given twice',
    found: ({ outcome, previous }) => `The verdict ${q(outcome)} is there already, since ${previous}.`,
    expected: () => 'A verdict that changes something.',
    mend: () =>
      'Remove the second; if the first was wrong, a verdict with outcome: reopened belongs between them.',
  },
  'nothing-to-reopen': {
    title: 'Nothing to reopen',
    found: ({ at }) => `The verdict of ${at} reopens the rumor, which is open already.`,
    expected: () => 'reopened only after a verdict or after the deadline.',
    mend: () => 'Remove this verdict, or mend the order of the dates.',
  },
  'confirmed-rivals': {
    title: 'Two confirmed rivals',
    found: ({ rivals }) => `All of these are confirmed: ${rivals.map(q).join(', ')}.`,
    expected: () => 'At most one confirmed among rivals.',
    mend: () => 'Mend a verdict, or take out of rivals what can be true together.',
  },
  'confirmed-child': {
    title: 'Confirmed without what it depends on',
    found: ({ parent, outcome }) =>
      `It is confirmed, but depends on ${q(parent)}, which is ${word(outcome)}.`,
    expected: () => 'A rumor can only be true if those in parents are.',
    mend: () => 'Mend one of the two verdicts, or take the rumor out of parents.',
  },
  'parent-cycle': {
    title: 'Rumors that depend on each other',
    found: ({ cycle }) => `The circle closes: ${chain(cycle)}.`,
    expected: () => 'A chain of parents that ends.',
    mend: () => 'Take one of the steps out of parents.',
  },
  'relay-cycle': {
    title: 'Sources that relay each other',
    found: ({ cycle }) => `The circle closes: ${chain(cycle)}.`,
    expected: () => 'A chain of relays that leads to whoever said it first.',
    mend: () => 'Mend relayOf: one of them must have it from others, or at first hand.',
  },
  'relay-without-origin': {
    title: 'Relay without an origin',
    found: ({ source }) => `${q(source)} relays others, and it is not said whom.`,
    expected: () => 'relayOf with the source that is relayed.',
    mend: () => 'Add relayOf:, or change basis if the source speaks for itself.',
  },
  'origin-without-relay': {
    title: 'Origin of a relay that is none',
    found: ({ relayOf, basis }) => `relayOf names ${q(relayOf)}, but basis says ${q(basis)}.`,
    expected: () => 'relayOf only with basis: relay.',
    mend: () => 'Remove relayOf, or write basis: relay.',
  },
  'evidence-after-report': {
    title: 'Evidence newer than the report that cites it',
    found: ({ posted, at }) => `The evidence is of ${posted}, the report that cites it of ${at}.`,
    expected: () => 'Evidence published before the report, or at the same moment.',
    mend: () => 'Mend one of the two dates, or move the evidence to a later report.',
  },
  'deletion-without-time': {
    title: 'Deletion without a time',
    found: () => 'The evidence is deleted, and it is not said since when.',
    expected: () => 'deleted with date, time and zone: when it went, or when it was seen to be gone.',
    mend: () => 'Add deleted:, such as 2021-11-20T12:00:00+01:00.',
  },
  'deletion-without-trace': {
    title: 'Deletion without a trace',
    found: () => 'The evidence is deleted and nothing of it is left: neither a copy nor a description.',
    expected: () => 'A copy (archived) or the description of what it showed (describe).',
    mend: () => 'Add describe: in your own words, or archived: with the address of a copy.',
  },
  'deletion-without-state': {
    title: 'Half a deletion',
    found: ({ field, state }) => `There is ${q(field)}, but state says ${q(state)}.`,
    expected: () => 'The fields of a deletion only with state: deleted.',
    mend: ({ field }) => `Write state: deleted, or remove ${field}.`,
  },
  'recovery-without-time': {
    title: 'Recovery without a time',
    found: ({ recoveredBy }) => `${q(recoveredBy)} recovered it, and it is not said when.`,
    expected: () => 'recovered with date, time and zone.',
    mend: () => 'Add recovered:. If only the day is known, noon of that day.',
  },
  'empty-evidence': {
    title: 'Empty evidence',
    found: () => 'The evidence has neither an address nor a copy nor a description.',
    expected: () => 'Something that can be looked at: url, archived or describe.',
    mend: () => 'Add one of the three, or remove the evidence.',
  },
  'unreported-rumor': {
    title: 'Rumor that nobody reports',
    found: ({ rumor }) => `The article cites ${q(rumor)}, which has no report.`,
    expected: () => 'A rumor with at least one report in reports.',
    mend: ({ rumor }) => `Add to content/rumors/${rumor}.md who reported it, or take it out of rumors.`,
  },
  'headline-against-status': {
    title: 'Headline that says more than is known',
    found: ({ word: said, rumors }) =>
      `The headline says ${q(said)}, but ${rumors.map(({ rumor, status }) => `${q(rumor)} is ${word(status)}`).join(', ')}.`,
    expected: ({ expected }) => `With that word, a rumor that is ${expected.map(word).join(' or ')}.`,
    mend: () => 'Change the headline, or add the verdict to the rumor.',
  },
  'due-passed': {
    title: 'Deadline passed',
    found: ({ due }) => `The deadline was ${due}, and there is no verdict.`,
    expected: () => 'A verdict, or a deadline still to come.',
    mend: () => 'Settle the rumor with npm run resolve, or move due. Until then it counts as expired.',
  },
  'promise-unkept': {
    title: 'Promise not kept',
    found: ({ phrase, days }) =>
      `The article promises ${q(phrase)} and has brought nothing for ${days} days.`,
    expected: () => 'An entry in updates within ninety days.',
    mend: () => 'Add an update, if only to say that there is nothing new.',
  },
};
