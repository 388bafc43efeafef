import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';

/** The text of a container, without the label of its first line. */
export function withoutLabel({ children }: ContainerDirective): ContainerDirective['children'] {
  return children.filter((child) => !isLabel(child));
}

/** The words of a container's label, `:::name[label]`; empty when it has none. */
export function labelOf({ children }: ContainerDirective): string {
  return toString(children.filter(isLabel)).trim();
}

/** remark-directive puts the label among the children, as a marked paragraph. */
function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}
