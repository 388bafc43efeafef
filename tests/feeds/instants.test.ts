import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createStamps, utc } from '../../src/feeds/instants.ts';
import type { FeedEntryView } from '../../src/views/feed/entry.ts';
import { entryView } from './entry.ts';

test.each([
  ['2021-11-20T09:30:00+01:00', '2021-11-20T08:30:00Z'],
  ['2021-11-20T09:30Z', '2021-11-20T09:30:00Z'],
  ['2021-11-20T00:00:00.120Z', '2021-11-20T00:00:00.12Z'],
])('%s is %s', (moment, short) => {
  expect(utc(moment)).toBe(short);
});

describe('atom:updated', () => {
  const at = (updated: string, id: string, kind: FeedEntryView['kind'] = 'change') =>
    entryView({ id, kind, updated });

  it('is the moment of the update where no other entry has it', () => {
    const [a, b] = [at('2021-11-20T09:30:00+01:00', 'a'), at('2021-11-20T09:31:00+01:00', 'b')];
    const stampOf = createStamps([a, b]);
    expect([a, b].map(stampOf)).toEqual(['2021-11-20T08:30:00Z', '2021-11-20T08:31:00Z']);
  });

  it('has zeros that mean nothing where others have the same moment: articles the most', () => {
    const moment = '2021-11-20T08:30:00Z';
    const entries = [at(moment, 'a', 'article'), at(moment, 'c'), at('2021-11-20T09:30:00+01:00', 'b')];
    expect(entries.map(createStamps(entries))).toEqual([
      '2021-11-20T08:30:00.00Z',
      '2021-11-20T08:30:00.0Z',
      '2021-11-20T08:30:00Z',
    ]);
  });

  it('follows fractions of a second that an editor wrote', () => {
    const entries = [at('2021-11-20T08:30:00.5Z', 'a'), at('2021-11-20T08:30:00.5Z', 'b')];
    expect(entries.map(createStamps(entries))).toEqual(['2021-11-20T08:30:00.5Z', '2021-11-20T08:30:00.50Z']);
  });

  it('never is the same twice, never lies, and depends on no order', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(moments, (offsets) => {
        const entries = offsets.map((offset, index) => at(new Date(offset * 250).toISOString(), `e${index}`));
        const stamps = entries.map(createStamps([...entries, ...entries]));
        expect(new Set(stamps).size).toBe(entries.length);
        expect(stamps.map(Date.parse)).toEqual(entries.map(({ updated }) => Date.parse(updated)));
        expect(entries.map(createStamps(entries.toReversed()))).toEqual(stamps);
      }),
    );
  });
});
