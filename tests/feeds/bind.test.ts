import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Printed } from '../../src/feeds/bind.ts';
import { bind } from '../../src/feeds/bind.ts';
import { decode, encode } from '../../src/feeds/bytes.ts';

const FRAME = { head: '[', between: ', ', foot: ']' };
const LIMIT = 512_000;

/** An entry with a name, as many bytes long as asked for, whose teaser is its name in capitals. */
const entry = (name: string, size = name.length): Printed => ({
  full: [encode(name), encode('.'.repeat(size - name.length))],
  short: () => [encode(name.toUpperCase())],
});

const bound = (entries: readonly Printed[], spare = 0) => decode(bind(FRAME, entries, spare));
const names = (document: string) => document.replaceAll('.', '');

test('a document is its entries in their frame', () => {
  expect(bound([])).toBe('[]');
  expect(bound([entry('a')])).toBe('[a]');
  expect(bound([entry('a'), entry('è')])).toBe('[a, è]');
});

test('an entry that just fits stays', () => {
  expect(bound([entry('a', LIMIT - 7), entry('b', 1)])).toMatch(/^\[a\.+, b\]$/);
  expect(bound([entry('a', LIMIT - 6), entry('b', 1)])).toMatch(/^\[A, b\]$/);
});

test('too heavy, it leaves out its oldest entries, as far as they may be', () => {
  const entries = ['a', 'b', 'c', 'd'].map((name) => entry(name, 200_000));
  expect(names(bound(entries, 3))).toBe('[a, b]');
  expect(names(bound(entries, 2))).toBe('[a, b]');
});

test('then the longest texts give way, and no more of them than have to', () => {
  const entries = [entry('a', 100_000), entry('b', 300_000), entry('c', 200_000)];
  expect(names(bound(entries, 0))).toBe('[a, B, c]');
  expect(names(bound([...entries, entry('d', 250_000)], 1))).toBe('[a, B, c]');
});

test('no document is heavier than it may be', () => {
  const sizes = fc.array(fc.integer({ min: 10, max: 400_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.nat(8), (list, spare) => {
      const entries = list.map((size) => entry('x', size));
      expect(bind(FRAME, entries, Math.min(spare, list.length)).length).toBeLessThanOrEqual(LIMIT);
    }),
    { numRuns: 50 },
  );
});
