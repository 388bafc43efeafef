import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ContainerDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { labelOf, withoutLabel } from './directive-text.ts';
import { contextOf } from '../context.ts';
import { typeset } from './typeset.ts';

/**
 * Words beside the story: `:::aside{title="In breve"}` or `:::aside[In breve]`.
 * The title is no heading, which would put a step into the article's outline,
 * and no accessible name, which would make a landmark of every box (HTML-AAM).
 */
export function aside(state: State, node: ContainerDirective): Element {
  const title = labelOf(node) || typeset(node.attributes?.['title'] ?? '', contextOf(state).language);
  return h('aside', [
    title === '' ? null : h('p', { className: 'title' }, h('strong', title)),
    ...state.all({ ...node, children: withoutLabel(node) }),
  ]);
}
