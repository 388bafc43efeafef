import type { Archive } from '../../domain/archive.ts';
import type { Route } from '../../routes/route.ts';

/**
 * Entries of a route that a thread renders in one go: few enough that threads end together and that views don't pile up,
 * enough that taking the next chunk costs nothing.
 */
const SIZE = 16;

/** Cuts all that the table of routes lists into chunks, the same in every thread that has the same archive. */
export function chunksOf(routes: readonly Route[], archive: Archive): Chunk[] {
  return routes.flatMap((route) => {
    if (route.together) return [{ route, entries: () => route.entries(archive) }];
    const all = route.entries(archive);
    return Array.from({ length: Math.ceil(all.length / SIZE) }, (_, index) => ({
      route,
      entries: () => all.slice(index * SIZE, (index + 1) * SIZE),
    }));
  });
}

/** Memory that threads share to take chunks by turns. */
export function sharedCounter(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** The chunks that fall to this thread: each belongs to the one that asks first. */
export function* takeChunks(chunks: readonly Chunk[], counter: SharedArrayBuffer): Generator<Chunk> {
  const taken = new Int32Array(counter);
  for (let next = Atomics.add(taken, 0, 1); next < chunks.length; next = Atomics.add(taken, 0, 1))
    yield chunks[next]!;
}

/** Some entries of a route. */
export interface Chunk {
  readonly route: Route;
  readonly entries: () => readonly unknown[];
}
