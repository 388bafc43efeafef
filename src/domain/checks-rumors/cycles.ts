/**
 * Circles in a directed graph, each once, starting from its smallest node.
 * By depth-first search with a stack of its own, in time linear in the edges;
 * of circles that share an edge, one is enough to be mended first.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of [...edges.keys()].sort()) if (!done.has(start)) search(start);
  return cycles;

  function search(start: string) {
    const path = [{ node: start, next: 0 }];
    const depths = new Map([[start, 0]]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = edges.get(top.node)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        path.pop();
        depths.delete(top.node);
        done.add(top.node);
        continue;
      }
      const depth = depths.get(target);
      if (depth !== undefined) cycles.push(fromSmallest(path.slice(depth).map(({ node }) => node)));
      else if (!done.has(target)) {
        depths.set(target, path.length);
        path.push({ node: target, next: 0 });
      }
    }
  }
}

function fromSmallest(cycle: readonly string[]): string[] {
  const start = cycle.reduce((least, node, index) => (node < cycle[least]! ? index : least), 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
