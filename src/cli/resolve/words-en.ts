import { rumorsEn } from '../../i18n/rumors.en.ts';
import { meant } from '../shared/words-en.ts';
import type { Words } from './words-it.ts';

const outcomes = { ...rumorsEn.statuses, reopened: 'Reopened' };
const named = (outcome: keyof typeof outcomes) => outcomes[outcome].toLowerCase();

/** What `npm run resolve` says, in English. */
export const english: Words = {
  missingRumor: (known) =>
    `the rumor to rule on is missing.${known.length > 0 ? ` There are: ${known.join(', ')}.` : ' There is none yet.'}`,
  missingOutcome: (known) => `how it ended is missing: ${known.join(', ')}.`,
  unknownOutcome: (outcome, near, known) =>
    `“${outcome}” is not a verdict.${near === undefined ? ` Verdicts are: ${known.join(', ')}.` : meant(near)}`,
  missingEditor: (known) => `--editor is missing, who rules: ${known.join(', ')}.`,
  needsYes: 'nobody can answer here: add --yes to write, or --dry-run to look only.',
  brokenFile: (file) => `${file} has mistakes already: npm run check tells which. They come first.`,
  unreported: 'nobody has reported it yet: first log who spoke of it, in reports.',
  needsEvidence: (outcome) =>
    `${outcome} needs proof: --evidence https://… or, without an address, --describe "…".`,
  needsReason: (outcome) => `${outcome} needs the reason: --because "…".`,
  repeated: (outcome, day) =>
    outcome === 'reopened'
      ? `it was reopened on ${day} already, and no other verdict came after.`
      : `the verdict is ${outcome} already, since ${day}.`,
  nothingToReopen: 'there is nothing to reopen: no verdict, and no deadline that passed.',
  beforeFirst: (moment) => `the verdict would come before the first report (${moment}). See --at.`,
  beforeReport: (moment) => `the verdict would come before a report that is logged (${moment}). See --at.`,
  beforeVerdict: (moment) => `the verdict would come before the one that is there (${moment}). See --at.`,
  sameMoment: (moment) => `there is a verdict of that very moment already (${moment}). See --at.`,
  confirmedRivals: (rivals) => `rumors that rule one another out would be confirmed: ${rivals.join(', ')}.`,
  confirmedChild: (child, parent, outcome) =>
    `${child} would be confirmed, but can only be true if ${parent} is, which would be ${named(outcome)}.`,
  otherFinding: (kind, file) => `the check would refuse ${file}: ${kind}.`,
  changed: (file) => `${file} has changed in the meantime. Start again.`,
  notUtf8: (file) => `${file} is not UTF-8: save it as that, then start again.`,
  headline: (file, word) => `The headline of ${file} says “${word}”, and the verdict does not.`,

  preview: 'What changes',
  status: (from, to) => arrow(from ?? 'Never reported', to ?? 'Never reported'),
  statuses: rumorsEn.statuses,
  notes: (count) =>
    count === 0
      ? 'No article gets a new or another note.'
      : `The ${count === 1 ? 'note' : 'notes'} on top of ${count === 1 ? 'one article' : `${count} articles`}:`,
  note: (then, now, day) => `when it went out: ${then}; today: ${now}, since ${day}`,
  noNote: 'without a note',
  noteBefore: (note) => `(before: ${note})`,
  scores: (count) => (count === 0 ? 'No source’s score.' : 'The scores of sources:'),
  score: (name, result, before, after) => `${name}: ${result}; ${arrow(before, after)}`,
  results: {
    hit: 'was right',
    miss: 'was wrong',
    void: 'void, does not count',
    open: 'open again',
    expired: 'expired',
    withdrawn: 'had taken its word back',
  },
  noResult: 'spoke too late to count',
  ranks: 'The ranking:',
  rank: (name, from, to) => `${name}: ${arrow(from, to)}`,
  place: (rank) => (rank === undefined ? 'without a rank' : `number ${rank}`),
  news: 'News for those who follow the feeds:',
  retracted: 'News already told that would no longer be so:',
  storySettled: (title) => `The story “${title}” ends, with its report card.`,
  storyOpen: (title) => `The story “${title}” is open again, and its report card goes.`,
  warnings: 'To be looked at:',
  verdict: (file) => `To be added to ${file}:`,

  whoRules: 'Who rules?',
  confirm: 'Write the verdict?',
  yes: 'Yes',
  no: 'No',
  dryRun: 'A dry run: nothing was written.',
  written: (file) => `Written: ${file}`,
  next: 'To check everything: npm run check',
  help: 'All options: npm run resolve -- --help',
  usage: [
    'npm run resolve -- <rumor> <verdict>   verdict: confirmed, refuted, void, reopened',
    '  --because "…"        the reason in one sentence that readers will see; needed for void and reopened',
    '  --evidence https://… the proof; confirmed and refuted need one. May be repeated',
    '  --describe "…"       proof without an address, in words. May be repeated',
    '  --at 2022-05-23T12:00:00+02:00   when it was known; now, unless told',
    '  --editor id          who rules: a file of content/authors',
    '  --dry-run            shows what would change and writes nothing',
    '  --yes                writes without asking',
  ].join('\n'),
};

function arrow(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`;
}
