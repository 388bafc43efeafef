import type { Parents, Root } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';

/**
 * Hides a tree from remark-rehype until its handler of roots is called. It would
 * look at every node for definitions first, a seventh of the time of a body;
 * they stand between blocks only, which `root` looks through.
 */
export function hide(tree: Root): Root {
  return { type: 'root', children: [], data: { hidden: tree } };
}

/** A whole body: the tree that `hide` has put away. */
export const root: Handler = (state, node: Root) => {
  const tree = node.data?.hidden ?? node;
  collectDefinitions(tree, state);
  return state.wrap(state.all(tree));
};

/** Of definitions with the same label, whatever its case, the first one counts. */
function collectDefinitions(parent: Parents, state: State): void {
  for (const node of parent.children) {
    if (node.type === 'definition') setOnce(state.definitionById, node.identifier, node);
    else if (node.type === 'footnoteDefinition') setOnce(state.footnoteById, node.identifier, node);
    if ('children' in node && isFlow(node)) collectDefinitions(node, state);
  }
}

/** true for what holds blocks rather than words. */
function isFlow({ type }: Parents): boolean {
  return type !== 'paragraph' && type !== 'heading' && type !== 'table' && type !== 'leafDirective';
}

function setOnce<Node>(known: Map<string, Node>, identifier: string, node: Node): void {
  const id = identifier.toUpperCase();
  if (!known.has(id)) known.set(id, node);
}

declare module 'mdast' {
  interface RootData {
    /** The tree that stands in the place of this one. */
    hidden?: Root;
  }
}
