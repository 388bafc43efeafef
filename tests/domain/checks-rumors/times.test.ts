import { expect, test } from 'vitest';
import { noon, report, verdict } from '../rumor/facts.ts';
import { findingsOf, glance } from './content.ts';

test('a log in order, with several things at one moment, is fine', () => {
  const evidence = [
    {
      describe: 'A post',
      posted: noon('02-01'),
      state: 'deleted' as const,
      deleted: noon('02-01'),
      recovered: noon('02-01'),
    },
  ];
  const log = {
    due: noon('12-01'),
    reports: [report('ada', '02-01', { evidence, withdrawn: noon('02-01') }), report('bea', '02-01')],
    verdicts: [verdict('confirmed', '03-01'), verdict('reopened', '03-01'), verdict('refuted', '03-01')],
  };
  expect(findingsOf(log)).toEqual([]);
});

test('lists run from the oldest to the newest', () => {
  const log = {
    reports: [report('ada', '02-02'), report('bea', '02-01')],
    verdicts: [verdict('confirmed', '03-02'), verdict('refuted', '03-01')],
  };
  const findings = findingsOf(log);
  expect(glance(findings)).toEqual(['log-order @ rumor: reports.1.at', 'log-order @ rumor: verdicts.1.at']);
  expect(findings[0]?.details).toEqual({
    at: noon('02-01'),
    previous: noon('02-02'),
    previousPath: ['reports', 0, 'at'],
  });
});

test('nothing is taken back, changed, deleted, found again or due before it was there', () => {
  const evidence = [
    {
      ...{ describe: 'A post', posted: noon('02-01'), state: 'deleted' as const },
      ...{ edited: noon('01-02'), deleted: noon('01-04'), recovered: noon('01-03') },
    },
    { describe: 'A page', posted: noon('02-01'), recovered: noon('01-03') },
  ];
  const reports = [report('ada', '02-01', { evidence, withdrawn: noon('01-01') })];
  expect(glance(findingsOf({ reports, due: noon('01-31') }))).toEqual([
    'log-order @ rumor: due',
    'log-order @ rumor: reports.0.evidence.0.deleted',
    'log-order @ rumor: reports.0.evidence.0.edited',
    'log-order @ rumor: reports.0.evidence.0.recovered',
    'log-order @ rumor: reports.0.evidence.1.recovered',
    'log-order @ rumor: reports.0.withdrawn',
  ]);
});

test('what has not happened cannot be logged, but a deadline can lie ahead', () => {
  const evidence = [{ describe: 'A post', posted: noon('03-01') }];
  const log = {
    due: noon('12-01'),
    reports: [report('ada', '02-01', { withdrawn: noon('03-01') }), report('bea', '03-01', { evidence })],
    verdicts: [verdict('confirmed', '03-02')],
  };
  expect(glance(findingsOf(log, Date.parse(noon('02-15'))))).toEqual([
    'log-in-future @ rumor: reports.0.withdrawn',
    'log-in-future @ rumor: reports.1.at',
    'log-in-future @ rumor: reports.1.evidence.0.posted',
    'log-in-future @ rumor: verdicts.0.at',
  ]);
});

test('the deadline that passed is told, until a verdict or a reopening answers it', () => {
  const log = { reports: [report('ada', '02-01')], due: noon('03-01') };
  expect(findingsOf(log)).toMatchObject([
    { kind: 'due-passed', severity: 'warning', path: ['due'], details: { due: noon('03-01') } },
  ]);
  expect(findingsOf(log, Date.parse(noon('02-15')))).toEqual([]);
  expect(findingsOf({ ...log, verdicts: [verdict('void', '04-01')] })).toEqual([]);
  expect(findingsOf({ ...log, verdicts: [verdict('reopened', '04-01')] })).toEqual([]);
});
