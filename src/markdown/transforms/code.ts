import type { Element } from 'hast';
import type { Code } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';

/** A block of code, uncoloured. Its lines don't wrap, so it takes the focus for arrow keys to scroll it (WCAG 2.1.1). */
export const code: Handler = (state, node: Code): Element => {
  const block = defaultHandlers.code(state, node);
  return { ...block, properties: { ...block.properties, tabIndex: 0 } };
};
