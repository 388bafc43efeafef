import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles } from '../../../src/domain/checks-rumors/cycles.ts';

const node = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f');
const graphs = fc
  .array(fc.tuple(node, fc.uniqueArray(node, { maxLength: 3 })), { maxLength: 6 })
  .map((edges) => new Map(edges));

/** Whether `start` can come back to itself, by trying every way. */
function returns(edges: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const reached = new Set(edges.get(start) ?? []);
  for (const next of reached) for (const target of edges.get(next) ?? []) reached.add(target);
  return reached.has(start);
}

test('what is found is a circle, from its smallest node; and where there is one, one is found', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const cycles = findCycles(edges);
      for (const cycle of cycles) {
        expect(cycle[0]).toBe(cycle.toSorted()[0]);
        for (const [index, one] of cycle.entries()) {
          expect(edges.get(one)).toContain(cycle[(index + 1) % cycle.length]);
        }
      }
      expect(cycles.length > 0).toBe([...edges.keys()].some((start) => returns(edges, start)));
    }),
  );
});

test('a long chain and a long circle do not exhaust the stack', () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `n${String(index).padStart(5, '0')}`);
  const chain = new Map(names.map((name, index) => [name, names.slice(index + 1, index + 2)]));
  expect(findCycles(chain)).toEqual([]);
  chain.set(names.at(-1)!, [names[0]!]);
  expect(findCycles(chain)).toEqual([names]);
});
