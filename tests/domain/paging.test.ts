import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/domain/paging.ts';

const lists = fc.record({ length: fc.integer({ min: 0, max: 200 }), size: fc.integer({ min: 1, max: 20 }) });
const list = (length: number) => Array.from({ length }, (_, index) => index);

describe('paginate', () => {
  it('shows a short list on its front alone', () => {
    expect(paginate([1, 2, 3], 3)).toEqual({ front: { entries: [3, 2, 1] }, pages: [] });
  });

  it('counts pages from the oldest and fills the front with the page before a short one', () => {
    expect(paginate([1, 2, 3, 4, 5], 2)).toEqual({
      front: { entries: [5, 4, 3], older: 1 },
      pages: [
        { number: 1, entries: [2, 1], newer: 2 },
        { number: 2, entries: [4, 3], older: 1, newer: 3 },
        { number: 3, entries: [5], older: 2 },
      ],
    });
  });

  it('never changes a page that has a successor, however many entries follow', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 60 }), ({ length, size }, added) => {
        const before = paginate(list(length), size).pages;
        const after = paginate(list(length + added), size).pages;
        expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
      }),
    );
  });

  it('loses and repeats no entry over its pages', () => {
    fc.assert(
      fc.property(lists, ({ length, size }) => {
        const { front, pages } = paginate(list(length), size);
        const paged = pages.toReversed().flatMap(({ entries }) => entries);
        expect(pages.length > 0 ? paged : front.entries).toEqual(list(length).toReversed());
      }),
    );
  });

  it('leads from the front to every entry by following the older pages', () => {
    fc.assert(
      fc.property(lists, ({ length, size }) => {
        const { front, pages } = paginate(list(length), size);
        const seen = [...front.entries];
        for (let next = front.older; next !== undefined; next = pages[next - 1]?.older) {
          seen.push(...(pages[next - 1]?.entries ?? []));
        }
        expect(seen).toEqual(list(length).toReversed());
      }),
    );
  });
});
