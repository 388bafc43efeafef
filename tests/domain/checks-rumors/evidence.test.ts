import { expect, test } from 'vitest';
import type { ReportInput } from '../rumor/facts.ts';
import { noon, report, verdict } from '../rumor/facts.ts';
import { findingsOf, glance } from './content.ts';

type Piece = NonNullable<ReportInput['evidence']>[number];
const findingsWith = (piece: Piece) =>
  findingsOf({ reports: [report('ada', '02-01', { evidence: [piece] })] }).map(({ kind, path, details }) => ({
    kind,
    field: path.slice(4).join('.'),
    details,
  }));

test.each<[string, Piece]>([
  ['an address', { url: 'https://example.com/post' }],
  ['a copy', { archived: ['https://archive.example/post'] }],
  ['a description', { describe: 'A picture of the phone' }],
  [
    'a deleted post, described',
    { state: 'deleted', deleted: noon('02-02'), deletedBy: 'author', describe: 'A picture' },
  ],
  [
    'a deleted post with a copy',
    { state: 'deleted', deleted: noon('02-02'), archived: ['https://archive.example/post'] },
  ],
  [
    'a recovered post',
    { describe: 'A', state: 'deleted', deleted: noon('02-02'), recovered: noon('02-03'), recoveredBy: 'bea' },
  ],
])('%s is enough', (_, piece) => {
  expect(findingsWith(piece)).toEqual([]);
});

test.each<[string, Piece, string, string, object]>([
  ['nothing to look at', { medium: 'weibo' }, 'empty-evidence', 'url', {}],
  [
    'gone without a copy or a word',
    { url: 'https://example.com/post', state: 'deleted', deleted: noon('02-02') },
    'deletion-without-trace',
    'describe',
    {},
  ],
  ['gone, but when?', { describe: 'A picture', state: 'deleted' }, 'deletion-without-time', 'deleted', {}],
  [
    'gone and still there',
    { describe: 'A picture', deleted: noon('02-02') },
    'deletion-without-state',
    'deleted',
    { field: 'deleted', state: 'live' },
  ],
  [
    'taken down and still there',
    { describe: 'A picture', state: 'edited', deletedBy: 'author' },
    'deletion-without-state',
    'deletedBy',
    { field: 'deletedBy', state: 'edited' },
  ],
  [
    'found again, but when?',
    { describe: 'A', recoveredBy: 'bea' },
    'recovery-without-time',
    'recovered',
    { recoveredBy: 'bea' },
  ],
  [
    'posted after it was cited',
    { describe: 'A picture', posted: noon('02-02') },
    'evidence-after-report',
    'posted',
    { posted: noon('02-02'), at: noon('02-01') },
  ],
])('%s', (_, piece, kind, field, details) => {
  expect(findingsWith(piece)).toEqual([{ kind, field, details }]);
});

test('the proof of a verdict is held to the same', () => {
  const verdicts = [
    {
      ...verdict('confirmed', '03-01'),
      evidence: [{ state: 'deleted' as const }, { posted: noon('03-02') }],
    },
  ];
  expect(glance(findingsOf({ reports: [report('ada', '02-01')], verdicts }))).toEqual([
    'deletion-without-time @ rumor: verdicts.0.evidence.0.deleted',
    'deletion-without-trace @ rumor: verdicts.0.evidence.0.describe',
    'empty-evidence @ rumor: verdicts.0.evidence.1.url',
    'evidence-after-report @ rumor: verdicts.0.evidence.1.posted',
  ]);
});
