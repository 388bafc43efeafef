import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toFeed } from '../../src/markdown/feed.ts';
import { print } from '../../src/markdown/print.ts';
import { composeBody } from '../../src/markdown/render.ts';
import { bodiesIn, examples, written } from './documents.ts';
import { options, ORIGIN } from './rendering.ts';

const ours = unified().use(print).freeze();
const reference = unified().use(rehypeStringify).freeze();

function expectSame(tree: Root): void {
  expect(ours.stringify(tree)).toBe(reference.stringify(tree));
}

async function expectSameBody(source: string): Promise<void> {
  const { tree, path } = await composeBody(source, options);
  expectSame(tree);
  expectSame(toFeed(tree, { origin: ORIGIN, path }));
}

test('the examples of CommonMark and our articles are printed as rehype-stringify does', async () => {
  for (const source of [...examples, ...bodiesIn('tests/support/sample')]) await expectSameBody(source);
});

test('so is what editors write', async () => {
  await fc.assert(fc.asyncProperty(written, expectSameBody), { numRuns: 300 });
});

test('so are any words, in text and in attributes', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '`', '=', '\n', 'è', '🎉', '&amp;'),
  });
  const value = fc.oneof(words, fc.boolean(), fc.integer(), fc.constant(null), fc.constant(undefined));
  const properties = fc.record(
    {
      className: fc.array(fc.constantFrom('a', 'b"', 'c')),
      rel: fc.array(fc.constantFrom('external', 'noopener')),
      title: value,
      href: value,
      srcSet: words,
      tabIndex: fc.integer(),
      ariaDescribedBy: fc.array(fc.constantFrom('a', 'b')),
      ariaLabel: words,
      dataFootnoteBackref: value,
      dataAlign: value,
    },
    { requiredKeys: [] },
  );
  const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      words.map((value) => ({ type: 'text' as const, value })),
      tie('element'),
    ),
    element: fc
      .tuple(
        fc.constantFrom('p', 'a', 'img', 'h2', 'li'),
        properties,
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tagName, attributes, children]) => ({
        type: 'element' as const,
        tagName,
        properties: attributes as Element['properties'],
        children: tagName === 'img' ? [] : children,
      })),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (children) => {
      expectSame({ type: 'root', children });
    }),
    { numRuns: 500 },
  );
});

test('so are boxes, ticked or not', () => {
  for (const checked of [true, false])
    expectSame({ type: 'root', children: [h('input', { type: 'checkbox', checked, disabled: true })] });
});
