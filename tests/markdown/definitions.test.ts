import type { Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { hide, root } from '../../src/markdown/definitions.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { examples } from './documents.ts';

/** Definitions wherever they may stand, twice, and in other cases. */
const DEFINED = [
  '[a] [B]\n\n[a]: /1/\n[A]: /2/\n\n> [b]: /3/\n',
  '- [a]\n\n  [a]: /1/\n  - [b]: /2/\n\n    [b]\n',
  'Uno[^1], due[^Due], uno[^1].\n\n[^1]: Nota[^due].\n\n    [x]: /x/ "t"\n\n> [^due]: Nota. [x]\n\n[^DUE]: Altra.\n',
  ':::aside\n[a]: /1/\n\n[^1]: Nota.\n:::\n\n[a][^1]\n',
  '| [a] | [^1] |\n| - | - |\n\n[a]: /1/\n[^1]: Nota.\n',
  '## [a]\n\n![a]\n\n[a]: ./1.jpg\n',
];

test.each([...DEFINED, ...examples])('a hidden tree becomes the same HTML: %j', (source) => {
  const tree = parseMarkdown(source);
  const { children } = toHast(tree) as Root;
  expect(toHast(hide(tree), { handlers: { root } })).toEqual({ type: 'root', children });
});
