import type { Element } from 'hast';
import type { ListItem } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { contextOf } from '../context.ts';
import { words } from '../words.ts';

/** An item of a list. The box of a task says in words what it shows (WCAG 4.1.2). */
export const listItem: Handler = (state, node: ListItem, parent): Element => {
  const item = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked === 'boolean') {
    const { done, toDo } = words[contextOf(state).language];
    const box = findBox(item);
    if (box !== undefined) box.properties['ariaLabel'] = node.checked ? done : toDo;
  }
  return item;
};

/** The box stands in the item, or in the item's first paragraph when its text is spaced out. */
function findBox({ children }: Element): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    return child.tagName === 'input' ? child : findBox(child);
  }
  return undefined;
}
