import { expect, test } from 'vitest';
import type { VerdictInput } from '../rumor/facts.ts';
import { noon, report, verdict } from '../rumor/facts.ts';
import { findingsOf, glance } from './content.ts';

const reports = [report('ada', '02-01')];
const bare = (outcome: VerdictInput['outcome'], day: string): VerdictInput => ({
  ...{ outcome, at: noon(day), editor: 'editor' },
});

test('yes and no need proof; void and reopened need a reason', () => {
  const verdicts = [
    bare('confirmed', '03-01'),
    bare('reopened', '03-02'),
    bare('refuted', '03-03'),
    bare('void', '03-04'),
  ];
  expect(glance(findingsOf({ reports, verdicts }))).toEqual([
    'verdict-without-evidence @ rumor: verdicts.0.evidence',
    'verdict-without-evidence @ rumor: verdicts.2.evidence',
    'verdict-without-reason @ rumor: verdicts.1.because',
    'verdict-without-reason @ rumor: verdicts.3.because',
  ]);
});

test('a verdict says something new', () => {
  const verdicts = [verdict('confirmed', '03-01'), verdict('confirmed', '03-02')];
  expect(findingsOf({ reports, verdicts })).toMatchObject([
    {
      kind: 'repeated-verdict',
      path: ['verdicts', 1, 'outcome'],
      details: { outcome: 'confirmed', previous: noon('03-01') },
    },
  ]);
});

test('only what was settled or expired can be reopened', () => {
  const verdicts = [verdict('reopened', '03-01')];
  expect(glance(findingsOf({ reports, verdicts }))).toEqual([
    'nothing-to-reopen @ rumor: verdicts.0.outcome',
  ]);
  expect(findingsOf({ reports, verdicts, due: noon('02-20') })).toEqual([]);
});

test('a report after the last word needs the rumor reopened', () => {
  const late = [...reports, report('bea', '03-02')];
  const verdicts = [verdict('confirmed', '03-01')];
  expect(findingsOf({ reports: late, verdicts })).toMatchObject([
    {
      kind: 'report-after-verdict',
      path: ['reports', 1, 'at'],
      details: { at: noon('03-02'), verdict: noon('03-01'), outcome: 'confirmed' },
    },
  ]);
  expect(findingsOf({ reports: late, verdicts: [...verdicts, verdict('reopened', '03-03')] })).toEqual([]);
  expect(findingsOf({ reports: [...reports, report('bea', '03-01')], verdicts })).toEqual([]);
});
