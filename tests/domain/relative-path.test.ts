import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativePath } from '../../src/domain/relative-path.ts';

test.each([
  ['a/b/x.md', 'a/b/y.md', './y.md'],
  ['a/b/x.md', 'a/c/y.md', '../c/y.md'],
  ['a/x.md', 'a/b/c/y.md', './b/c/y.md'],
  ['a/b/c/x.md', 'd.md', '../../../d.md'],
])('from %s to %s', (from, to, way) => {
  expect(relativePath(from, to)).toBe(way);
});

test('a browser that follows the way arrives', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
    .map((parts) => `${parts.join('/')}.md`);
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(new URL(relativePath(from, to), `https://x.invalid/${from}`).pathname).toBe(`/${to}`);
    }),
  );
});
