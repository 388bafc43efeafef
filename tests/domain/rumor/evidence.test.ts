import { expect, test } from 'vitest';
import { evidenceAt, summarizeEvidence } from '../../../src/domain/rumor/evidence.ts';
import { evidence } from '../../../src/schema/evidence.ts';
import { noon } from './facts.ts';

const on = (day: string) => Date.parse(noon(day));
const piece = (input: Parameters<typeof evidence.parse>[0]) => evidence.parse(input);

const post = piece({
  posted: noon('02-01'),
  edited: noon('02-02'),
  state: 'deleted',
  deleted: noon('02-03'),
  recovered: noon('02-04'),
  recoveredBy: 'bea',
  archived: ['https://archive.example/copy'],
});

test.each([
  ['01-31', undefined],
  ['02-01', { state: 'live', recovered: false, archived: true }],
  ['02-02', { state: 'edited', recovered: false, archived: true }],
  ['02-03', { state: 'deleted', recovered: false, archived: true }],
  ['02-04', { state: 'deleted', recovered: true, archived: true }],
])('a post edited, deleted and recovered, as seen on %s', (day, expected) => {
  expect(evidenceAt(post, on(day))).toEqual(expected);
});

test('an edit shows from its date', () => {
  const edited = piece({ posted: noon('02-01'), state: 'edited', edited: noon('02-05') });
  expect([evidenceAt(edited, on('02-02'))?.state, evidenceAt(edited, on('02-05'))?.state]).toEqual([
    'live',
    'edited',
  ]);
});

test.each(['live', 'edited', 'deleted', 'unavailable'] as const)(
  '%s without a date holds at any time',
  (state) => {
    expect(evidenceAt(piece({ state }), on('02-01'))).toEqual({ state, recovered: false, archived: false });
  },
);

test('a recovery without a date counts', () => {
  expect(evidenceAt(piece({ state: 'deleted', recoveredBy: 'bea' }), on('02-01'))?.recovered).toBe(true);
});

test('a sum counts what was posted by then, recoveries and copies beside the states', () => {
  const pieces = [post, piece({ posted: noon('06-01') }), piece({ state: 'unavailable' }), piece({})];
  expect(summarizeEvidence(pieces, on('03-01'))).toEqual({
    pieces: 3,
    live: 1,
    edited: 0,
    deleted: 1,
    unavailable: 1,
    recovered: 1,
    archived: 1,
  });
});
