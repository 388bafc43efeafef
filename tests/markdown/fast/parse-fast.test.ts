import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-directive';
import { describe, expect, test } from 'vitest';
import { cleanSource, parseMarkdown } from '../../../src/markdown/parse.ts';
import { isPlain } from '../../../src/markdown/fast/plain.ts';
import { parseFast } from '../../../src/markdown/fast/parse-fast.ts';
import { bodiesIn, examples, jumbled, slipped, written } from '../documents.ts';

const everything = readFileSync(new URL('../everything.md', import.meta.url), 'utf8');

/** The same documents every time: a mistake of a parser is nothing for the next change to stumble over. */
const SEED = 13;

/** All of a tree that HTML is made from: places in the text, but those of directives on one line, and where colons stood, aren't. */
function meaningOf(node: Nodes): unknown {
  const { position, ...rest } = node;
  const place = node.type === 'leafDirective' ? [position?.start.offset, position?.end.offset] : undefined;
  const data = node.type === 'containerDirective' || node.type === 'leafDirective' ? undefined : node.data;
  const children = 'children' in node ? node.children.map(meaningOf) : undefined;
  return { ...rest, place, data, children };
}

function expectSame(source: string): void {
  const text = cleanSource(source);
  // Of another text the tree is remark-parse's own.
  if (!isPlain(text)) return;
  expect(meaningOf(parseFast(text)), text).toEqual(meaningOf(parseMarkdown(text)));
}

describe('the quick parser and remark-parse make the same tree', () => {
  test('of the examples of CommonMark, alone and two by two', () => {
    for (const example of examples) expectSame(example);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 3 }), (parts) => {
        expectSame(parts.join('\n'));
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  test('of everything there is, of the sample and of the spoiled ones', () => {
    for (const body of [
      everything,
      ...bodiesIn('tests/support/sample'),
      ...bodiesIn('tests/spoiled'),
      ...bodiesIn('docs'),
    ])
      expectSame(body);
  });

  test.each([
    ['editors write', written, 2_000],
    ['they write with slips', slipped, 2_000],
    ['makes no sense', jumbled, 2_000],
  ])('of what %s', (_, documents, numRuns) => {
    fc.assert(fc.property(documents, expectSame), { numRuns, seed: SEED });
  });

  test('of any character at any place', () => {
    const places = [
      'aXb',
      'X*a*X',
      '*XaX*',
      'X_a_X',
      '# X',
      '- X',
      '| X |\n| - |',
      '[X](/x)',
      '`X`',
      ':::aside\nX\n:::',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (place, character) => {
          expectSame(place.replaceAll('X', () => character));
        },
      ),
      { numRuns: 4_000, seed: SEED },
    );
  });
});

test('most of what is written is parsed by the quick one', () => {
  const share = (texts: readonly string[]) => texts.filter(isPlain).length / texts.length;
  expect(share(bodiesIn('tests/support/sample'))).toBeGreaterThan(0.8);
  expect(share(fc.sample(written, { numRuns: 500, seed: SEED }))).toBeGreaterThan(0.15);
});
