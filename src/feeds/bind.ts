import { concat, encode, sizeOf } from './bytes.ts';

/** Bytes that no feed exceeds: whoever polls it may load all of them, every time. */
const HEAVIEST = 512_000;

/**
 * A document, as light as it has to be. First the oldest entries are left out, as
 * far as they may be; then the longest texts give way to their teasers.
 *
 * @param entries newest first
 * @param spare how many of the last ones may be left out
 */
export function bind({ head, between, foot }: Frame, entries: readonly Printed[], spare: number): Uint8Array {
  const gap = encode(between);
  const edges = [encode(head), encode(foot)] as const;
  const limit = HEAVIEST - sizeOf(edges) - gap.length * entries.length;
  const kept = lighten(entries, spare, limit);
  const inner = kept.flatMap((pieces, index) => (index === 0 ? pieces : [gap, ...pieces]));
  return concat([edges[0], ...inner, edges[1]]);
}

/** What stands around the entries of a document. */
export interface Frame {
  readonly head: string;
  /** Between two entries. */
  readonly between: string;
  readonly foot: string;
}

/** An entry as one format writes it: pieces that follow one another. */
export interface Printed {
  readonly full: readonly Uint8Array[];
  /** The same with a teaser in place of its text. */
  readonly short: () => readonly Uint8Array[];
}

function lighten(entries: readonly Printed[], spare: number, limit: number): (readonly Uint8Array[])[] {
  const kept = entries.map(({ full }) => full);
  const sizes = kept.map(sizeOf);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  while (total > limit && kept.length > entries.length - spare) {
    kept.pop();
    total -= sizes.pop()!;
  }
  if (total <= limit) return kept;
  for (const index of largestFirst(sizes)) {
    const short = entries[index]!.short();
    kept[index] = short;
    total += sizeOf(short) - sizes[index]!;
    if (total <= limit) break;
  }
  return kept;
}

function largestFirst(sizes: readonly number[]): number[] {
  return [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!);
}
