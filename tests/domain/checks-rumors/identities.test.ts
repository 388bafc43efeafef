import { expect, test } from 'vitest';
import { relay, report, recordOf, verdict } from '../rumor/facts.ts';
import { bodyFact } from '../../support/records.ts';
import { citing, findingsIn, findingsOf, glance, sourceRecord } from './content.ts';

test('every id of a rumor must point somewhere', () => {
  const findings = findingsOf({
    story: 'phones',
    parents: ['rumour'],
    rivals: ['elsewhere-entirely'],
    reports: [
      report('adda', '02-01', {
        evidence: [{ describe: 'A post', recoveredBy: 'cleoo', recovered: '2022-02-02T12:00:00Z' }],
      }),
      relay('bea', 'zoe', '02-02'),
    ],
    verdicts: [{ ...verdict('confirmed', '03-01'), editor: 'edit' }],
  });
  expect(glance(findings)).toEqual([
    'unknown-author @ rumor: verdicts.0.editor',
    'unknown-rumor @ rumor: parents.0',
    'unknown-rumor @ rumor: rivals.0',
    'unknown-source @ rumor: reports.0.evidence.0.recoveredBy',
    'unknown-source @ rumor: reports.0.source',
    'unknown-source @ rumor: reports.1.relayOf',
    'unknown-story @ rumor: story',
  ]);
  expect(findings.map(({ details }) => details)).toContainEqual({
    id: 'phones',
    collection: 'stories',
    nearest: 'phone',
  });
  expect(findings.map(({ details }) => details)).toContainEqual({
    id: 'elsewhere-entirely',
    collection: 'rumors',
    nearest: undefined,
  });
});

test('so must the rumors of an article', () => {
  const rumors = [recordOf('rumor', { reports: [report('ada', '02-01')] })];
  expect(findingsIn({ rumors, articles: [citing(['rumor', 'rumo'])] })).toEqual([
    {
      kind: 'unknown-rumor',
      severity: 'error',
      id: '2022/02/news',
      file: 'content/articles/2022/02/news.md',
      path: ['rumors', 1],
      details: { id: 'rumo', collection: 'rumors', nearest: 'rumor' },
    },
  ]);
});

test('of two files with one id, the later path is told, once for each further file', () => {
  const copy = (file: string) => ({ ...sourceRecord('ada'), body: bodyFact(file) });
  const sources = [
    copy('content/sources/old/ada.md'),
    copy('content/sources/ada.md'),
    copy('content/sources/x/ada.md'),
  ];
  expect(findingsIn({ sources }).map(({ kind, file, details }) => ({ kind, file, details }))).toEqual([
    {
      kind: 'duplicate-id',
      file: 'content/sources/old/ada.md',
      details: { id: 'ada', otherFile: 'content/sources/ada.md' },
    },
    {
      kind: 'duplicate-id',
      file: 'content/sources/x/ada.md',
      details: { id: 'ada', otherFile: 'content/sources/ada.md' },
    },
  ]);
});
