import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestEntries, newestEntries, sealedCount, sealedEntries } from '../../../src/domain/feed/sealed.ts';

const history = (length: number) => Array.from({ length }, (_, index) => index + 1);
const lengths = fc.nat(100);
const sizes = fc.integer({ min: 1, max: 12 });

/** Every document of an archive. */
const archiveOf = (length: number, size: number) =>
  Array.from({ length: sealedCount(length, size) }, (_, index) =>
    sealedEntries(history(length), size, index + 1),
  );

describe('the documents of an archive', () => {
  it('hold the oldest entries, newest first, and are full', () => {
    expect(archiveOf(7, 3)).toEqual([
      [3, 2, 1],
      [6, 5, 4],
    ]);
    expect(archiveOf(2, 3)).toEqual([]);
  });

  it('never change, whatever is published', () => {
    fc.assert(
      fc.property(lengths, lengths, sizes, (length, more, size) => {
        const before = archiveOf(length, size);
        expect(archiveOf(length + more, size).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

describe('what subscribers poll', () => {
  it('has the newest entries, newest first', () => {
    expect(newestEntries(history(7), 3).entries).toEqual([7, 6, 5]);
    expect(newestEntries(history(2), 3).entries).toEqual([2, 1]);
    expect(newestEntries([], 3)).toEqual({ entries: [], spare: 0 });
  });

  it('leaves no gap to the archive, and says what both have', () => {
    fc.assert(
      fc.property(lengths, sizes, (length, size) => {
        const { entries, spare } = newestEntries(history(length), size);
        const sealed = archiveOf(length, size).flat();
        expect(new Set([...entries, ...sealed]).size).toBe(length);
        expect(entries.filter((entry) => sealed.includes(entry))).toHaveLength(spare);
        expect(entries.slice(entries.length - spare).every((entry) => sealed.includes(entry))).toBe(true);
      }),
    );
  });

  it('may leave out all but the newest where there is no archive', () => {
    expect(latestEntries(history(7), 3)).toEqual({ entries: [7, 6, 5], spare: 2 });
    expect(latestEntries([], 3)).toEqual({ entries: [], spare: 0 });
  });
});
