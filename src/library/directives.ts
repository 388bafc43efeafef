import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Directive } from '../domain/body.ts';
import type { NodeIndex } from './node-index.ts';
import type { SpotMaker } from './spots.ts';

/** The last line of a closed container, after the marks of quotes and lists that it may stand in. */
const CLOSING_LINE = /^[\s>]*:{3,}[ \t]*\r?$/;

/**
 * The directives of a body. One within a line counts only with a label or
 * attributes: the pages show it as plain text, and in `12:30` it is just that.
 */
export function directivesIn(nodes: NodeIndex, spots: SpotMaker): Directive[] {
  return [
    ...nodes('containerDirective').map((node) => directive(node, 'container', isClosed(node, spots), spots)),
    ...nodes('leafDirective').map((node) => directive(node, 'leaf', true, spots)),
    ...nodes('textDirective')
      .filter(({ children, attributes }) => children.length > 0 || Object.keys(attributes ?? {}).length > 0)
      .map((node) => directive(node, 'text', true, spots)),
  ];
}

function directive(
  node: ContainerDirective | LeafDirective | TextDirective,
  form: Directive['form'],
  closed: boolean,
  { placeOf }: SpotMaker,
): Directive {
  const label = form === 'container' ? toString(node.children.filter(isLabel)) : toString(node);
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  return {
    name: node.name,
    form,
    label: label.trim(),
    attributes: Object.fromEntries(attributes),
    closed,
    place: placeOf(node),
  };
}

/** The parser closes at the end of the text what was left open, and a line inside may belong to another container. */
function isClosed(node: ContainerDirective, { raw }: SpotMaker): boolean {
  const lastLine = raw(node).text.split('\n').at(-1)!;
  const { start, end } = node.position!;
  const inner = node.children.at(-1)?.position ?? { end: start };
  return CLOSING_LINE.test(lastLine) && inner.end.line < end.line;
}

/** The parser puts the label among the children, as a marked paragraph. */
const isLabel = (node: Nodes) => node.type === 'paragraph' && node.data?.directiveLabel === true;
