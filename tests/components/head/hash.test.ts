import { expect, test } from 'vitest';
import { sourceHash } from '../../../src/components/head/hash.ts';

test('a source has the hash that browsers compare', async () => {
  expect(await sourceHash("alert('Hello, world.');")).toBe(
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  );
});
