import type { Nodes, Root } from 'mdast';

/** Sorts the nodes of a tree by type, each type in the order of the text. */
export function indexNodes(tree: Root): NodeIndex {
  const byType = new Map<string, Nodes[]>();
  const visit = (node: Nodes) => {
    const same = byType.get(node.type);
    if (same) same.push(node);
    else byType.set(node.type, [node]);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return <Type extends Nodes['type']>(type: Type) =>
    (byType.get(type) ?? []) as Extract<Nodes, { type: Type }>[];
}

/** Gives every node of one type. */
export type NodeIndex = <Type extends Nodes['type']>(type: Type) => Extract<Nodes, { type: Type }>[];
