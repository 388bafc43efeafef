import { describe, expect, it } from 'vitest';
import {
  firstAddress,
  lastModified,
  readingMinutes,
  updateLog,
  withdrawal,
} from '../../src/domain/article.ts';
import { articleRecord } from '../support/records.ts';

const updates = [
  { at: '2021-11-02T12:00:00+01:00', kind: 'update' as const, note: 'More.' },
  { at: '2021-11-03T12:00:00+01:00', kind: 'withdrawal' as const, note: 'Wrong.' },
];

describe('an article', () => {
  it('takes at least a minute to read', () => {
    expect([0, 1, 230, 400, 1150].map(readingMinutes)).toEqual([1, 1, 1, 2, 5]);
  });

  it('logs its updates newest first, whatever their order in the file', () => {
    const record = articleRecord('2021/11/a', { updates });
    expect(updateLog(record).map(({ note }) => note)).toEqual(['Wrong.', 'More.']);
  });

  it('was last modified by its newest update, else when it was published', () => {
    expect(lastModified(articleRecord('2021/11/a', { updates }))).toBe('2021-11-03T12:00:00+01:00');
    expect(lastModified(articleRecord('2021/11/a'))).toBe('2021-11-01T12:00:00+01:00');
  });

  it('is withdrawn by its log alone', () => {
    expect(withdrawal(articleRecord('2021/11/a', { updates }))?.note).toBe('Wrong.');
    expect(withdrawal(articleRecord('2021/11/a'))).toBeUndefined();
  });

  it('is known for ever by its first address', () => {
    const moved = articleRecord('2021/11/new', { aliases: ['/2021/11/first/', '/2021/11/second/'] });
    expect(firstAddress(moved)).toBe('/2021/11/first/');
    expect(firstAddress(articleRecord('2021/11/a'))).toBe('/2021/11/a/');
  });
});
