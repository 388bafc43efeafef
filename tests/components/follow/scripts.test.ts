import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('the scripts of the page about feeds stay under 1 kB together', () => {
  const scripts = ['find.js', 'copy.js'].map((name) =>
    readFileSync(new URL(`../../../src/components/follow/${name}`, import.meta.url)),
  );
  const sizes = scripts.map((script) => brotliCompressSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000);
});
