import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { grammar } from '../../src/markdown/grammar.ts';
import { cleanSource, parseMarkdown } from '../../src/markdown/parse.ts';

test('leaving out tables for speed never changes what a text means', () => {
  const always = unified().use(remarkParse).use(grammar, { tables: true }).freeze();
  const table = fc.array(fc.constantFrom('|', '-', ':', ' ', '\t', '\n', 'a', '> ', '- ', '--', '\\'), {
    maxLength: 24,
  });
  fc.assert(
    fc.property(table, (parts) => {
      expect(parseMarkdown(parts.join(''))).toEqual(always.parse(parts.join('')));
    }),
    { numRuns: 1_000 },
  );
});

test('control characters and lone surrogates go, everything else stays', () => {
  expect(cleanSource('a\u0000b\u0007c\u000Bd\u0085e\uFFFEf\uFDD0g')).toBe('abcdefg');
  expect(cleanSource('x\uD800y')).toBe('x\uFFFDy');
  expect(cleanSource('riga\r\n\tè 👍🏽 «là»\u00A0\u200B')).toBe('riga\r\n\tè 👍🏽 «là»\u00A0\u200B');
});
