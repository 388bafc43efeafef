import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShard } from '../../src/integration/shards/shard.ts';

test('every path belongs to one share, whichever it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (path, count) => {
      const owners = Array.from({ length: count }, (_, index) => readShard(`${index + 1}/${count}`));
      expect(owners.filter((shard) => shard.owns(path))).toHaveLength(1);
    }),
  );
});

test('shares are about alike', () => {
  const paths = Array.from({ length: 3000 }, (_, index) => `2021/11/articolo-${index}/index.html`);
  const owned = [1, 2, 3].map((index) => paths.filter((path) => readShard(`${index}/3`).owns(path)).length);
  expect(Math.min(...owned)).toBeGreaterThan(900);
});

test.each(['0/3', '4/3', '1', 'a/b', '1/3 ', '-1/3', '1/0'])('%s is no share', (text) => {
  expect(() => readShard(text)).toThrow(/SHARD must be/);
});

test('no share means the whole site', () => {
  expect(readShard(undefined).isWhole).toBe(true);
  expect(readShard('').owns('x')).toBe(true);
});
