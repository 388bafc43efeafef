import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Table } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { contextOf } from '../context.ts';
import { words } from '../words.ts';

/**
 * A table in a frame that scrolls on its own where a phone is too narrow. The
 * frame takes the focus, so that arrow keys scroll it (WCAG 2.1.1), and being
 * focusable it has a name, the table's columns, which makes a region of the section.
 *
 * Alignment is a data attribute for the style sheet: `align` is obsolete, and
 * inline styles are barred by the content security policy.
 */
export const table: Handler = (state, node: Table): Element => {
  const content = defaultHandlers.table(state, node);
  for (const cell of cellsOf(content)) markCell(cell);
  const columns =
    node.children[0]?.children.map((cell) => toString(cell)).filter((name) => name !== '') ?? [];
  const ariaLabel = words[contextOf(state).language].table(columns.join(', '));
  return h('section', { className: 'table', tabIndex: 0, ariaLabel }, content);
};

/** A header cell says what it heads; one without words heads nothing. */
function markCell(cell: Element): void {
  const { align, ...others } = cell.properties;
  const properties: Properties = align ? { ...others, dataAlign: align } : others;
  const header = cell.tagName === 'th';
  if (header && cell.children.length === 0) cell.tagName = 'td';
  cell.properties = header && cell.tagName === 'th' ? { scope: 'col', ...properties } : properties;
}

function cellsOf(table: Element): Element[] {
  return elements(table).flatMap(elements).flatMap(elements);
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child: ElementContent) => child.type === 'element');
}
